/** The query language: grammar, syntax tree, meaning, and the search index it is answered from. */
package dev.kept.sandbox.jira.jql;
