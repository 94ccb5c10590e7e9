package dev.kept.core.notice;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.RequesterName;
import java.time.LocalDate;
import java.util.List;

/** Reads what a function's week was. */
public final class DigestSource {

    /** Whoever has more than that reads of the nearest. */
    private static final int MOST = 200;

    private final CommitmentListing listing;
    private final CommitmentBook book;
    private final GoalStore goals;
    private final GoalBook goalBook;
    private final Capabilities capabilities;

    public DigestSource(
            CommitmentListing listing,
            CommitmentBook book,
            GoalStore goals,
            GoalBook goalBook,
            Capabilities capabilities) {
        this.listing = listing;
        this.book = book;
        this.goals = goals;
        this.goalBook = goalBook;
        this.capabilities = capabilities;
    }

    /** @param monday of the week that it tells of */
    WeeklyDigest digest(BusinessFunction function, LocalDate monday) {
        DigestComposer composer = new DigestComposer(monday, book::timeline);
        return composer.of(
                function.name(),
                listing.concerning(List.of(function.name()), DigestComposer.since(monday), MOST),
                toConfirm(function.name()));
    }

    /** The same goals that the page of contacts asks about. */
    private List<String> toConfirm(String function) {
        if (!capabilities.on(Capability.GOALS)) {
            return List.of();
        }
        return goals.all().stream()
                .filter(Goal::open)
                .filter(goal -> goal.place().function() == null
                        || RequesterName.same(goal.place().function(), function))
                .filter(goal ->
                        goalBook.history(goal.key()).confirmed(Side.BUSINESS).isEmpty())
                .map(Goal::name)
                .toList();
    }
}
