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
 * Finds the issues that promises are on, for the functions of JQL. Names only what the searcher may see: Jira itself
 * would refuse a query whose function names anything else.
 *
 * <p>Asks the ledger and not the index, so that a query tells what is in danger now. Reads in pieces and stops after
 * about {@value #MOST} rows, so that one query cannot take the node's memory; {@link #tooMany} tells beforehand.
 */
public final class PromiseIssues {

    /** A query cannot sensibly name more issues than this; beyond it the searcher is told to ask for less. */
    public static final int MOST = 10_000;

    /** Rows read from the ledger at once. */
    private static final int PIECE = 500;

    private final CommitmentBook book;
    private final PromiseSearch search;
    private final IssueAccess access;
    private final CommentAccess comments;
    private final Clock clock;

    /** @param clock tells today in the product's zone; each promise is then judged by the day of its requester */
    public PromiseIssues(
            CommitmentBook book, PromiseSearch search, IssueAccess access, CommentAccess comments, Clock clock) {
        this.book = book;
        this.search = search;
        this.access = access;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * Which promises are looked for. The answer depends on the day, and the day on where each promise's requester is.
     */
    @FunctionalInterface
    public interface IssueQuestion {

        /**
         * The promises meant on that day.
         *
         * @param today the day in the requester's zone, or in the product's where {@code slack} makes up for the
         *     difference
         * @param slack days to take in on either side of it, in calendar days; 0 for the exact answer
         */
        PromiseFilter on(LocalDate today, int slack);
    }

    /**
     * Whether the question takes in more rows than one query may read. Counts rows and not issues, and one day more on
     * either side, so that it may say yes a little early.
     *
     * @param searcher {@code null} for somebody who is not logged in
     */
    public boolean tooMany(IssueQuestion question, @Nullable ApplicationUser searcher) {
        long rows = 0;
        for (Set<Long> some : projects(searcher, false)) {
            rows += search.rows(anywhere(question), some);
        }
        return rows > MOST;
    }

    /**
     * Ids of the issues, each once. Where {@link #tooMany} says yes, some are missing.
     *
     * @param searcher {@code null} for somebody who is not logged in
     * @param everything whether permissions do not count, as when Jira searches for itself
     */
    public Set<Long> find(IssueQuestion question, @Nullable ApplicationUser searcher, boolean everything) {
        List<Commitment> found = new ArrayList<>();
        int looked = 0;
        for (Set<Long> some : projects(searcher, everything)) {
            CommitmentId after = null;
            do {
                PromiseSearch.SearchPiece piece = search.piece(anywhere(question), some, after, PIECE);
                piece.found().stream()
                        .filter(one -> question.on(book.today(one), 0).holds(one))
                        .forEach(found::add);
                after = piece.last();
                looked += PIECE;
            } while (after != null && looked < MOST);
        }
        return visible(found, searcher, everything);
    }

    /** Whether there is one that this person may see. Looks no further than the first. */
    public boolean any(IssueQuestion question, @Nullable ApplicationUser searcher) {
        int looked = 0;
        for (Set<Long> some : projects(searcher, false)) {
            CommitmentId after = null;
            do {
                PromiseSearch.SearchPiece piece = search.piece(anywhere(question), some, after, PIECE);
                List<Commitment> found = piece.found().stream()
                        .filter(one -> question.on(book.today(one), 0).holds(one))
                        .toList();
                if (!visible(found, searcher, false).isEmpty()) {
                    return true;
                }
                after = piece.last();
                looked += PIECE;
            } while (after != null && looked < MOST);
        }
        return false;
    }

    /**
     * The question for the database, which knows one day only. In another zone the date may be a day earlier or later,
     * so one day more is read on either side, and each row is then judged by its own day.
     */
    private PromiseFilter anywhere(IssueQuestion question) {
        return question.on(LocalDate.now(clock), 1);
    }

    /** The searcher's projects in groups that one query of the ledger can take. */
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

    /**
     * The issues of those promises that the searcher may see. A promise in a hidden comment must not put its issue into
     * the result: that would tell of it.
     */
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
