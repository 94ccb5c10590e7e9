/** Shared goals and the strategy pages they are bound to. */
package dev.kept.core.goal;
