/** What may happen once in a cluster: a link used, a reminder sent. */
package dev.kept.storage.once;
