/** The tracker's own plain model: immutable values and the stores that hold them; no host API type is seen here. */
package dev.kept.sandbox.jira.state;
