/** Notices in Jira: the letters to contacts, and the job that sends them. */
package dev.kept.jira.notice;
