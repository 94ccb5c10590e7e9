/** Measures of texts that people write to each other. None of them is in any score. */
package dev.kept.core.measure.text;
