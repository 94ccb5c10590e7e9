/** Business functions: their settings, names, weekly emails and terms. */
package dev.kept.web.admin.function;
