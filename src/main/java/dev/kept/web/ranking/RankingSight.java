package dev.kept.web.ranking;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.ranking.RankingPage;
import java.util.List;

/**
 * What a reader sees on the page.
 *
 * @param page {@code null} while Jira does not answer, or cannot be asked
 * @param orders what this reader sent, where it is kept until Jira has it
 * @param closed why nothing is taken at the moment; {@code null} when something is
 * @param roundsUrl where an administrator opens rounds; {@code null} for others
 */
record RankingSight(
        @Nullable RankingPage page,
        List<OutgoingStep> orders,
        @Nullable Refusal closed,
        @Nullable String roundsUrl) {
    RankingSight {
        orders = List.copyOf(orders);
    }
}
