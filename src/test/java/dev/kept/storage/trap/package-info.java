/**
 * What Oracle, SQL Server, MySQL, PostgreSQL and H2 do not agree on. The tests of the stores send each of their statements
 * through {@link dev.kept.storage.trap.GuardedStatements}; the tables are made on paper for the two databases that no test
 * can start.
 */
package dev.kept.storage.trap;
