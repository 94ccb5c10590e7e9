/** Resources that only Jira has. The descriptor's REST module of Jira alone names this package. */
package dev.kept.rest.jira;
