/** What a coverage-guided fuzzer throws at everything that comes from outside. */
package dev.kept.fuzz;
