/** The administration pages. */
package dev.kept.web.admin;
