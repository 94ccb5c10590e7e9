/** The administration page that shows what is stored about a person and takes it out. */
package dev.kept.web.admin.privacy;
