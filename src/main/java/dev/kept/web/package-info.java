/**
 * Servlets, panels and the views that both products share; the only place that sees servlets and templates.
 *
 * <p>A view turns values of the core into HTML and does nothing else: it stores nothing, and who may see what was
 * decided before its values were made. Whoever calls it has asked the core or a port, which answers with a value or
 * with a refusal; a refusal is shown as a sentence, with the status that {@link dev.kept.web.RefusalStatus} gives it.
 * Texts are plain until {@link dev.kept.web.template} escapes them, and addresses that somebody stored pass {@link
 * dev.kept.web.Links#safe} before they become links.
 *
 * <p>Each task has a folder of its own. What lies in this one is shared by several of them: how numbers and days are
 * written, how an outcome looks, which addresses may be followed, and how a page differs from an exported document.
 */
package dev.kept.web;
