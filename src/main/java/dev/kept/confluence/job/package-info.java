/** What Confluence does by itself, once in a cluster, and when it begins. */
package dev.kept.confluence.job;
