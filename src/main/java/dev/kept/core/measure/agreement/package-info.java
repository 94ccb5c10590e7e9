/** Whether two sides put goals in the same order, and whether each knows the order of the other. */
package dev.kept.core.measure.agreement;
