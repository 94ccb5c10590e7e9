/** Jira's resource for contacts of functions: what arrives over the channel, signed. */
package dev.kept.rest.jira.contact;
