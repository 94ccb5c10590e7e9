/** Records that are verified, given out and taken in. */
package dev.kept.web.admin.evidence;
