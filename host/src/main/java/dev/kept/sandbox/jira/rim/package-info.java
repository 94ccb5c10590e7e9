/** Jira's own interfaces, answered from the tracker's state: thin adapters without a mind of their own. */
package dev.kept.sandbox.jira.rim;
