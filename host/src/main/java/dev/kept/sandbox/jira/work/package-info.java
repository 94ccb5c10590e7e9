/** What people do in the tracker: permissions, and every change of an issue with its history and events. */
package dev.kept.sandbox.jira.work;
