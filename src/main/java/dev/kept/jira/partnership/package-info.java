/** The front door: what a person who is logged in to Jira may ask of Kept and do in it. */
package dev.kept.jira.partnership;
