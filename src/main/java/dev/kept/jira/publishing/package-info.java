/** Publishing a project's figures for readers without an account: who may do it, what is told of it, and the daily count. */
package dev.kept.jira.publishing;
