/** How steady the people are who deal with a function, and how much rests on one of them; counts, without storing who. */
package dev.kept.core.continuity;
