/** Shared goals, and what IT says of them. */
package dev.kept.web.admin.goal;
