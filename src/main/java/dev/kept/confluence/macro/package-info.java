/** The macros. */
package dev.kept.confluence.macro;
