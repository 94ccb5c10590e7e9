/** Kept's custom fields: what they store, show, check and take from forms and REST. */
package dev.kept.jira.field;
