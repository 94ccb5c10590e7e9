package dev.kept.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.core.listing.PromiseSearch;
import dev.kept.core.promise.CommitmentId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the issues that promises are on, for queries. Only what the searcher may see is named: Jira itself would refuse a
 * query whose function names anything else. Read from the ledger as it is now, in pieces, and never more than
 * {@value #MOST} rows.
 */
public final class PromiseIssues {

    /** More than this a query cannot sensibly name; beyond it the searcher is told to ask for less. */
    public static final int MOST = 10_000;

    private static final int PIECE = 500;

    private final CommitmentBook book;
    private final PromiseSearch search;
    private final IssueAccess access;
    private final CommentAccess comments;
    private final Clock clock;

    public PromiseIssues(
            CommitmentBook book, PromiseSearch search, IssueAccess access, CommentAccess comments, Clock clock) {
        this.book = book;
        this.search = search;
        this.access = access;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * A question whose answer depends on what day it is where the requester is.
     */
    @FunctionalInterface
    public interface Question {

        /** The promises meant on that day; with {@code slack} days on either side of it, those meant on any of them. */
        PromiseFilter on(LocalDate today, int slack);
    }

    /** Whether there is more to look at than one query can take. */
    public boolean tooMany(Question question, @Nullable ApplicationUser searcher) {
        long rows = 0;
        for (Set<Long> some : projects(searcher, false)) {
            rows += search.rows(anywhere(question), some);
        }
        return rows > MOST;
    }

    /** Ids of the issues, each once; {@code everything} when permissions do not count. */
    public Set<Long> find(Question question, @Nullable ApplicationUser searcher, boolean everything) {
        List<Commitment> found = new ArrayList<>();
        int looked = 0;
        for (Set<Long> some : projects(searcher, everything)) {
            CommitmentId after = null;
            do {
                PromiseSearch.Piece piece = search.piece(anywhere(question), some, after, PIECE);
                piece.found().stream()
                        .filter(one -> question.on(book.today(one), 0).holds(one))
                        .forEach(found::add);
                after = piece.last();
                looked += PIECE;
            } while (after != null && looked < MOST);
        }
        return visible(found, searcher, everything);
    }

    /** Days begin and end up to a day earlier or later where a requester is. */
    private PromiseFilter anywhere(Question question) {
        return question.on(LocalDate.now(clock), 1);
    }

    private List<Set<Long>> projects(@Nullable ApplicationUser searcher, boolean everything) {
        List<Set<Long>> parts = new ArrayList<>();
        for (Long project : access.projects(searcher, everything)) {
            if (parts.isEmpty() || parts.get(parts.size() - 1).size() == PromiseSearch.MOST_PROJECTS) {
                parts.add(new HashSet<>());
            }
            parts.get(parts.size() - 1).add(project);
        }
        return parts;
    }

    /** Also a hidden comment must not show by what it promises. */
    private Set<Long> visible(List<Commitment> found, @Nullable ApplicationUser searcher, boolean everything) {
        Set<Long> ids = found.stream().map(Commitment::issueId).collect(Collectors.toCollection(TreeSet::new));
        Map<Long, Issue> issues = access.visible(ids, searcher, everything).stream()
                .collect(Collectors.toMap(Issue::getId, Function.identity(), (one, same) -> one));
        Set<Long> visible = new LinkedHashSet<>();
        for (Commitment one : found) {
            Issue issue = issues.get(one.issueId());
            if (issue != null && (everything || comments.shows(one, issue, searcher))) {
                visible.add(one.issueId());
            }
        }
        return visible;
    }
}
