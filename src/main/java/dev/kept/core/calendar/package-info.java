/** Which days are worked on. */
package dev.kept.core.calendar;
