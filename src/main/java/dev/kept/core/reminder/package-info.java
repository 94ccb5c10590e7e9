/** The provider is reminded some days before the date, once, with three ways to answer. */
package dev.kept.core.reminder;
