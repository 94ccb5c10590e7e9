/** Tables as comma-separated values (RFC 4180), safe to open in a spreadsheet. */
package dev.kept.csv;
