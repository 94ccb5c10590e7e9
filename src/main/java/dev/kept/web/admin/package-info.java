/**
 * The administration pages: pillar weights in both products; rules, business functions, shared goals, evidence and
 * promises from history in Jira.
 *
 * <p>Every page is a form that works without scripts. {@link dev.kept.web.admin.AdminPage} does what is alike: it lets
 * people in, checks that a form is ours and that nobody else saved meanwhile, and leads back to the page after saving.
 * A page itself is an {@link dev.kept.web.admin.AdminContent}: it reads the form, calls the core and fills the
 * template. The servlets only give each page its name and its annotation, by which the product turns people away before
 * we are asked.
 *
 * <p>A form that is refused comes back as it was typed, with a sentence beside the field that is wrong where one field
 * is. The rules behind rules, functions and weights are the core's; a form here only reads what was typed. Texts are
 * plain until the model escapes them.
 */
package dev.kept.web.admin;
