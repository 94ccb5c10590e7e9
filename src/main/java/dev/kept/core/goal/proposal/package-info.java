/** Goals that somebody proposes, and what administrators make of them. A proposal is no goal: nothing counts it. */
package dev.kept.core.goal.proposal;
