/**
 * Tables as comma-separated values (RFC 4180), safe to open in a spreadsheet. Written as a stream, for people: nothing
 * reads them back.
 */
package dev.kept.csv;
