/**
 * What a change of an issue or comment means for the promise it carries. Decided from states, so that the same change heard
 * twice does nothing twice.
 */
package dev.kept.core.follow;
