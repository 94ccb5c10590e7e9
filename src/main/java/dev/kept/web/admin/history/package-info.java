/** Promises read out of histories, counted, written and looked at. */
package dev.kept.web.admin.history;
