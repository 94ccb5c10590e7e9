/** What both sides tell each other of working together, beside promises: who is the first contact of each, and handing over. */
package dev.kept.core.liaison;
