/** The page on which both sides tell each other of working together, in both products. */
package dev.kept.web.liaison;
