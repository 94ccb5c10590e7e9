/** The product-free heart: values, rules, measures and the ports they need. Uses {@code java.*} and itself. */
package dev.kept.core;
