/**
 * The front door: what a person may ask and do. {@code Partnership} is what both products show; the other ports are
 * answered by Jira alone, to whom Confluence hands requests on.
 */
package dev.kept.core.partnership;
