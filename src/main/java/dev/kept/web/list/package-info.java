/**
 * The project page <i>Promises</i> and the dashboard item <i>My promises</i>, both in Jira: what was asked for in an
 * address, and what the rows say.
 *
 * <p>The product renders both templates, so these views give it contexts and no HTML. The page works without scripts:
 * filters are a form, and order, tabs and further pages are links, so that every list has an address that can be kept
 * and sent. Who may see the project is decided by the caller, and which commitments in it by what made the page of a
 * list; nothing here looks at rights.
 */
package dev.kept.web.list;
