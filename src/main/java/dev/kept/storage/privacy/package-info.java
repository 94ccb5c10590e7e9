/** Finds and erases a person in all tables. */
package dev.kept.storage.privacy;
