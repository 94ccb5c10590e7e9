package dev.kept.rest.jira.contact;

import dev.kept.core.Nullable;
import java.util.List;

/**
 * The order of a contact's side, or of one of many who are asked.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param round its number
 * @param own the goals of the round, the most important first
 * @param guess the same goals as the reader thinks that IT puts them in order
 * @param points how many of a hundred each of them gets; absent for none
 * @param members the group of the other product that the reader is in, where many are asked; absent for a contact
 */
record ContactRankingBody(
        String reader,
        String language,
        long round,
        List<ChosenGoalBody> own,
        List<ChosenGoalBody> guess,
        @Nullable List<PointsBody> points,
        @Nullable String members) {

    /**
     * Points of a goal.
     *
     * @param goal its key
     * @param number 0 to 100
     */
    record PointsBody(String goal, int number) {}

    /** @param goal its key */
    record ChosenGoalBody(String goal) {}
}
