/** The life cycle of plugins' custom fields: shown, edited, checked, stored, read and written over REST, searched. */
package dev.kept.sandbox.jira.field;
