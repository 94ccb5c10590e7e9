/** Jira's resources for boards, the portfolio, the map and what is published of them. */
package dev.kept.rest.jira.board;
