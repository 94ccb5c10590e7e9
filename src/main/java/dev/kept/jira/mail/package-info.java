/** Letters to contacts and to whoever keeps a promise, and the answers that come back by their links. */
package dev.kept.jira.mail;
