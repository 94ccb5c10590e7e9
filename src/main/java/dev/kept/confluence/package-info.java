/**
 * Answers of Confluence to the ports: the way to Jira over the application link, and the macros. Confluence keeps no
 * promises: each question goes to Jira as the person who reads the page.
 */
package dev.kept.confluence;
