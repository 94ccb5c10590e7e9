/** The JSON shapes that both ends of the application link speak, in both directions. */
package dev.kept.json;
