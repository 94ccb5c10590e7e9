/** Guides of business functions: what each tells IT about itself, how fresh that is, and who may write it. */
package dev.kept.core.guide;
