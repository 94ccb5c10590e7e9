/** What Kept tells other plugins of Jira on its event bus. Exported: what is here never changes its meaning. */
package dev.kept.jira.event;
