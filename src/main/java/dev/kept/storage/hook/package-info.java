/** Hooks, where they may lead, and what is on its way to them, in tables. */
package dev.kept.storage.hook;
