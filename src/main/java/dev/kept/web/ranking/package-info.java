/**
 * The page on which a side puts the shared goals in order and both read what came of it, the same in both products: in Jira
 * for IT, in Confluence for contacts of a business function. It needs no script.
 */
package dev.kept.web.ranking;
