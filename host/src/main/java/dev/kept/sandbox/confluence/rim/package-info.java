/** The product's Java API, answered from the state. */
package dev.kept.sandbox.confluence.rim;
