/** The product's own REST resources, in Jira's shapes. */
package dev.kept.sandbox.jira.rest;
