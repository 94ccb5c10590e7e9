/** Tables as older versions made them, for tests that start from an older version's data. */
package dev.kept.storage.before;
