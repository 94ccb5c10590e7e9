package dev.kept.rest.jira.contact;

import dev.kept.core.Nullable;
import dev.kept.core.goal.GoalDeed;
import dev.kept.rest.Key;

/**
 * A contact's word on a goal.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param goal its key
 * @param wording the wording that was read; 0 of a goal that nobody changed since an older version made it
 * @param deed what is said
 * @param stepId by which a word that is sent again is known
 * @param words of whoever tells how the goal does; absent for none
 */
record GoalSayingBody(
        String reader,
        String language,
        @Key String goal,
        int wording,
        GoalDeed deed,
        String stepId,
        @Nullable String words) {}
