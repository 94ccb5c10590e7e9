/** How the other side answers without opening Jira: links that work once, for one question, and the mail that brings them. */
package dev.kept.core.consent;
