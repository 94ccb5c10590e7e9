/** The administration page on which parts of Kept are switched off, and what their own pages answer then. */
package dev.kept.web.admin.capability;
