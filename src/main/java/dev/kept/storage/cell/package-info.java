/** Day cells by the month, and the boards made of them. */
package dev.kept.storage.cell;
