/** A subset of the Confluence query language. */
package dev.kept.sandbox.confluence.cql;
