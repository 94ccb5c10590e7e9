/** Working days and holidays, and how long before a day notice has to be given. */
package dev.kept.core.calendar;
