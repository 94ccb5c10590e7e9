/** What Confluence's own pages, people and state answer. */
package dev.kept.confluence.page;
