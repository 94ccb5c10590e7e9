/** The tracker's mail: the queue that plugins put mail into, and the outbox that shows it in place of a mail server. */
package dev.kept.sandbox.jira.mail;
