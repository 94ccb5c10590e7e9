/** Projects and business functions as a map: how much each pair has promised, and how much can be said of it. */
package dev.kept.core.map;
