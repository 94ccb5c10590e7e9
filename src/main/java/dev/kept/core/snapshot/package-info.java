/** Boards of published projects, saved once a month and unchanged by anything later. */
package dev.kept.core.snapshot;
