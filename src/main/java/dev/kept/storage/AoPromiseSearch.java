package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.PromiseFilter;
import dev.kept.core.commitment.PromiseSearch;
import dev.kept.core.commitment.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;

/**
 * Looks for promises in their table. Columns narrow the rows down so that an index finds them; the filter has the last
 * word, because what it asks is not all in columns.
 */
public final class AoPromiseSearch implements PromiseSearch {
    private final ActiveObjects ao;
    private final Requesters requesters;

    public AoPromiseSearch(ActiveObjects ao) {
        this.ao = ao;
        this.requesters = new Requesters(ao);
    }

    @Override
    public Piece piece(PromiseFilter filter, Set<Long> projects, @Nullable CommitmentId after, int limit) {
        Clause clause = clause(filter, projects);
        if (after != null) {
            clause.and("COMMITMENT_UID > ?", after.value());
        }
        AoCommitment[] rows = ao.find(
                AoCommitment.class, clause.query().order("COMMITMENT_UID").limit(limit));
        List<Commitment> read =
                Arrays.stream(rows).map(CommitmentRows::read).toList();
        return new Piece(
                read.stream().filter(filter::holds).toList(),
                read.size() < limit ? null : read.get(read.size() - 1).id());
    }

    @Override
    public int rows(PromiseFilter filter, Set<Long> projects) {
        return ao.count(AoCommitment.class, clause(filter, projects).query());
    }

    private Clause clause(PromiseFilter filter, Set<Long> projects) {
        if (projects.size() > MOST_PROJECTS) {
            throw new IllegalArgumentException("Too many projects in one question: " + projects.size());
        }
        Clause clause = new Clause().in("PROJECT_ID", projects, -1L);
        if (filter instanceof PromiseFilter.DueBetween due) {
            return clause.and("AWAITED_DAY >= ?", Days.text(due.from())).and("AWAITED_DAY < ?", Days.text(due.until()));
        } else if (filter instanceof PromiseFilter.InDanger danger) {
            return clause.and("AWAITED_DAY >= ?", Days.text(danger.from()))
                    .and("(WARNED_DAY IS NOT NULL OR MOVED_DAY IS NOT NULL)");
        } else if (filter instanceof PromiseFilter.WithoutConsent) {
            return clause.and("AWAITED_DAY IS NOT NULL").and("MOVED_DAY IS NOT NULL");
        } else if (filter instanceof PromiseFilter.MadeTo made) {
            return clause.and("DEAL_STAGE = ?", Stage.PROMISE.name())
                    .in("REQUESTER_NAME", requesters.spellings(made.requester()), "");
        } else if (filter instanceof PromiseFilter.MovedSince moved) {
            return clause.and("MOVED_DAY >= ?", Days.text(moved.day()));
        }
        throw new IllegalStateException("No columns for " + filter);
    }

    /** Conditions that all hold, with the values for their places. */
    private static final class Clause {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Clause and(String condition, Object... more) {
            conditions.add(condition);
            values.addAll(List.of(more));
            return this;
        }

        /** An empty list is no SQL; {@code none} is a value that no row has. */
        Clause in(String column, Collection<?> choices, Object none) {
            Collection<?> some = choices.isEmpty() ? List.of(none) : choices;
            String places = String.join(", ", some.stream().map(choice -> "?").toList());
            return and(column + " IN (" + places + ")", some.toArray());
        }

        Query query() {
            return Query.select().where(String.join(" AND ", conditions), values.toArray());
        }
    }
}
