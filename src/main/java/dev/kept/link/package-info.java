/** What both ends of the application link speak, as JSON, in both directions. */
package dev.kept.link;
