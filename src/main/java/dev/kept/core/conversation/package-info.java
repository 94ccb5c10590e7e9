/** What both sides tell each other about a promise: what follows from it, thanks, what a miss cost. */
package dev.kept.core.conversation;
