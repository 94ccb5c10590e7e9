/**
 * The check of an installed plugin from outside, over HTTP: the same for the real products and for the sandbox. Nothing here
 * knows the hosts; what should be there is read out of the jar's own descriptor.
 */
package dev.kept.sandbox.check;
