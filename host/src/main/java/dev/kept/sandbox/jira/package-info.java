/** The Jira-like host of the sandbox. */
package dev.kept.sandbox.jira;
