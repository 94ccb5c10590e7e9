package dev.kept.rest.jira;

import java.util.List;

/**
 * The order of a contact's side.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param round its number
 * @param own the goals of the round, the most important first
 * @param guess the same goals as the reader thinks that IT puts them in order
 */
record ContactRankingBody(
        String reader, String language, long round, List<ChosenGoalBody> own, List<ChosenGoalBody> guess) {

    /** @param goal its key */
    record ChosenGoalBody(String goal) {}
}
