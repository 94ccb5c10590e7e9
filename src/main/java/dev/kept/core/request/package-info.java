/** What business functions ask a project for before any issue carries it, and what becomes of it. */
package dev.kept.core.request;
