/** The host's own macros, and what the macro browser shows of all macros. */
package dev.kept.sandbox.confluence.macro;
