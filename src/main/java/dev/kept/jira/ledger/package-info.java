/** The ledger as a whole in Jira: verification, export and import, the daily seal and upkeep. */
package dev.kept.jira.ledger;
