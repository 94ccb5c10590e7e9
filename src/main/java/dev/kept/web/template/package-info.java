/**
 * What reaches a template, and how it is escaped: the one place that makes HTML of values.
 *
 * <p>Whether a product's engine escapes by itself depends on product, version and template, so nothing is left to it.
 * Texts are escaped when they are put into the {@link dev.kept.web.template.Model}, HTML is a type of its own, {@link
 * dev.kept.web.template.Markup}, and every template switches the engine's escaping off. That makes it impossible for a
 * view to forget one value.
 */
package dev.kept.web.template;
