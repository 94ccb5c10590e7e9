/** The channel between the two products. */
package dev.kept.web.admin.channel;
