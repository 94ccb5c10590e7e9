/** The administration page that says how Kept is and what to do about it. */
package dev.kept.web.admin.health;
