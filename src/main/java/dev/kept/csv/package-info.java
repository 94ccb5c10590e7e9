/**
 * Tables as comma-separated values (RFC 4180), safe to open in a spreadsheet. Those of commitments are written as a stream, for
 * people, and nothing reads them back; the one of shared goals can be taken in again.
 */
package dev.kept.csv;
