/** Models for Jira's own places: the panel on an issue, the dashboard item, the project page. */
package dev.kept.jira.page;
