/** The services of Jira that are asked for at the call, because nobody promises that a plugin can have them injected. */
package dev.kept.jira.service;
