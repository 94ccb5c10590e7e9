/**
 * The front door: what a person who is logged in to Jira may ask of Kept and do in it. REST resources, the panel and
 * the scoreboards come in here; links in mails, jobs and listeners do not.
 */
package dev.kept.jira.partnership;
