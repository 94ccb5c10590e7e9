/** Day cells: the counts that every figure is computed from. */
package dev.kept.core.cell;
