/** What reaches a template, and how it is escaped: the one place that makes HTML of values. */
package dev.kept.web.template;
