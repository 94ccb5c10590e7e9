/** The page of both products on which people say how they feel about the other side, and read what was said. */
package dev.kept.web.pulse;
