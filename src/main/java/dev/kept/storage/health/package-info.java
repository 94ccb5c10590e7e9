/** What was noted of jobs and checks, and what is counted in the tables for the health of Kept. */
package dev.kept.storage.health;
