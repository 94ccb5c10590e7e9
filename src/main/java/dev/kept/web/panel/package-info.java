/**
 * The commitment panel on an issue of Jira: what is promised there, what happened to it, and what can be done now.
 *
 * <p>A view of the whole panel, {@link dev.kept.web.panel.CommitmentPanel}, puts its parts together: rows of facts, a
 * timeline, notices, disclosures, other promises, and one dialog for each step that is possible. Jira renders the
 * panel's own template; the parts have templates that are rendered here.
 *
 * <p>Two values come in. {@link dev.kept.web.panel.Situation} tells of the issue and of what the viewer may do with it,
 * {@link dev.kept.web.panel.PanelContent} of the commitment. Whether a step is possible is asked of the rules before
 * its dialog is drawn, and again when it is sent, so one that comes too late is refused with a sentence. A dialog says
 * what its step does to the figures before it is taken, because the ledger is only ever appended to.
 *
 * <p>Dialogs are sent by scripts to the REST resources, in the form in which a program would send them. A commitment's
 * days are days in the requester's zone.
 */
package dev.kept.web.panel;
