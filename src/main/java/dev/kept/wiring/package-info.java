/** What is imported from the host, and how it all fits together. */
package dev.kept.wiring;
