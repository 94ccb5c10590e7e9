/** The tracker's pages: plain server-rendered HTML in AUI's classes. Reading by GET, changing by POST only. */
package dev.kept.sandbox.jira.page;
