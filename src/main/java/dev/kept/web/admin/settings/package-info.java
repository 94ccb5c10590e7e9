/** The administration page that takes all settings out as one file, and takes such a file in. */
package dev.kept.web.admin.settings;
