/** How well one side knows the other, in counts. */
package dev.kept.core.measure.understanding;
