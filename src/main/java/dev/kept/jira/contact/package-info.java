/** Jira's answers to the contacts of business functions, who ask from the other product. */
package dev.kept.jira.contact;
