/** Servlets, panels and the views that both products share; the only place that sees servlets and templates. */
package dev.kept.web;
