/** Business functions, their guides, and the terms that are explained. */
package dev.kept.storage.function;
