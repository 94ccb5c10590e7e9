/**
 * Writes the description of the API (OpenAPI 3.0) at build time: paths and parameters from the resources, schemas from the
 * records that Jackson and the resources read and write, sentences from a file of words. Never in the jar; what it writes
 * is.
 */
package dev.kept.tools.openapi;
