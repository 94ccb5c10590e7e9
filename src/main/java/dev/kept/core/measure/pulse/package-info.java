/** What people say in the pulse: shown from enough answers only, and beside the record. */
package dev.kept.core.measure.pulse;
