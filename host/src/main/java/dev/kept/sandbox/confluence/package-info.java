/** A wiki that imitates Confluence Data Center: the state behind it, the pages before it, the API around it. */
package dev.kept.sandbox.confluence;
