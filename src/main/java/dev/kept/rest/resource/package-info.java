/** Resources of both products. The descriptor names this package: whatever is in it is scanned in Jira and Confluence. */
package dev.kept.rest.resource;
