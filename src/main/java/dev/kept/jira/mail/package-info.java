/**
 * Letters to contacts and to whoever keeps a promise, and the answers that come back by their links. Nobody is logged
 * in when a letter is read: its link is the permission, for one person, one question and one answer.
 */
package dev.kept.jira.mail;
