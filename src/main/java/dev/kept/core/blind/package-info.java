/** Asking many people so that each answers once and nobody can tell who said what. */
package dev.kept.core.blind;
