/** What is wrong with a form, all at once: one summary that leads to each field, and a sentence beside each. */
package dev.kept.web.admin.form;
