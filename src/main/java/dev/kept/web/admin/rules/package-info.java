/** Rules of the house, weights and targets, on pages of administrators. */
package dev.kept.web.admin.rules;
