/**
 * The project page <i>Partnership</i> with its tabs, lists as tables for spreadsheets, and the dashboard item <i>My
 * promises</i>, all in Jira: what was asked for in an address, and what is shown.
 *
 * <p>The product renders the page and the item, so these views give it contexts; what stands in them is drawn here. The
 * page works without scripts: filters are a form, and tabs, order and further pages are links, so that every list has an
 * address that can be kept and sent. Who may see the project is decided by the caller, and which commitments in it by
 * what made the page of a list; nothing here looks at rights.
 */
package dev.kept.web.list;
