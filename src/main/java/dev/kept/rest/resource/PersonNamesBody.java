package dev.kept.rest.resource;

import dev.kept.rest.ManyLines;

/**
 * Who it is about.
 *
 * @param person keys, names and mail addresses of one person, one a line
 */
record PersonNamesBody(@ManyLines String person) {}
