/** The measures, each named as it is defined, and nothing else. */
package dev.kept.core.measure;
