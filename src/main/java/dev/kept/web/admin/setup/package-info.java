/** The administration page that lists what is not set up yet, and leads to where it is done. */
package dev.kept.web.admin.setup;
