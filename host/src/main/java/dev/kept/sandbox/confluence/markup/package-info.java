/** The storage format: checked, searched and rendered to HTML. */
package dev.kept.sandbox.confluence.markup;
