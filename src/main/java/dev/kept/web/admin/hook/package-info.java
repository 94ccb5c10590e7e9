/** Outgoing hooks: those of a project, and where hooks of the house may lead. */
package dev.kept.web.admin.hook;
