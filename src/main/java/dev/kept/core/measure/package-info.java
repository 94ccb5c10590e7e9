/**
 * The measures, each named as it is defined, and nothing else. Here is what they share: the promise table and its
 * outcomes, a rate that knows its n, and the interval around it. Each folder below takes this or plain counts, and no
 * folder knows another, but for what weighs and what bounds.
 */
package dev.kept.core.measure;
