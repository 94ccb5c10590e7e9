/**
 * The way to Jira over the application link. Confluence keeps no promises: each question goes to Jira as the person who
 * reads the page, or signed for a reader without an account. And what happens when nobody answers.
 */
package dev.kept.confluence.link;
