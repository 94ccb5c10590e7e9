/** Shared goals and what happened to them. */
package dev.kept.storage.goal;
