package dev.kept.core.partnership;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Scoreboard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything a person can ask of Kept or do in it, as the person who is logged in. Jira answers from its own ledger;
 * Confluence asks Jira over the application link as the viewer. Each answer holds only what that person may see: what
 * may not be known to exist is refused as {@code NOT_FOUND}. Nobody logged in is refused as {@code NOT_LOGGED_IN}.
 */
public interface Partnership {

    Answer<Scoreboard> scoreboard(String projectKey, ScoreboardQuery query);

    /**
     * A piece of the list behind a figure of the scoreboard.
     *
     * @param after where the piece starts, as an earlier piece said; {@code null} for the beginning
     * @param limit how many rows at most, from 1 to {@value Slice.Request#MOST}
     */
    Answer<ExplanationView> explanation(
            String projectKey, Measure measure, ScoreboardQuery query, @Nullable String after, int limit);

    /** One page of the projects that the person may see, side by side in order of their names. */
    Answer<PortfolioBoard> portfolio(ScoreboardQuery query, Slice.Request page);

    /** One page of the project's commitments on issues the person may see. */
    Answer<CommitmentPage> commitments(String projectKey, CommitmentQuery query);

    /** The commitment an issue carries; empty when it carries none. */
    Answer<Optional<CommitmentView>> commitment(String issueKey);

    /** Makes a commitment of the issue. Needs the permission to edit it. */
    Answer<CommitmentView> make(String issueKey, CommitmentTerms terms);

    /**
     * Puts a date for the issue on the table, which the other side accepts, declines or counters. Needs the permission to
     * edit it.
     *
     * @param proposer who names the date; {@code terms.side()} is who would promise
     */
    Answer<CommitmentView> offer(String issueKey, CommitmentTerms terms, Side proposer);

    /**
     * Takes a step with the issue's commitment. Needs the permission to edit the issue; a contact of the requester who
     * may see it may also answer.
     */
    Answer<CommitmentView> take(String issueKey, Step step);

    /** What happened to the issue's commitment, the first event first; empty when it carries none. */
    Answer<List<TimelineEntry>> timeline(String issueKey);

    /** The small promises that those of the issue's comments carry which the person may see, the oldest first. */
    Answer<List<CommitmentView>> smallPromises(String issueKey);

    /**
     * Makes a small promise of a comment: "back to you by". Needs the permission to edit the issue, and to see the comment.
     *
     * @param requester to whom it is promised
     * @param side who promises
     */
    Answer<CommitmentView> backToYou(String issueKey, long commentId, String requester, LocalDate date, Side side);

    /**
     * Splits the issue's commitment into parts. Needs the permission to edit the issue and those of the parts.
     *
     * @return the whole, then its parts
     */
    Answer<List<CommitmentView>> split(String issueKey, List<PlannedPart> parts);

    /** One commitment, whether an issue or a comment carries it. */
    Answer<CommitmentView> find(String commitmentId);

    /** Takes a step with one commitment. Needs the same as {@link #take}. */
    Answer<CommitmentView> takeOn(String commitmentId, Step step);

    /**
     * Asks the contacts of a commitment's requester by mail: whether they accept what is on the table, or a delivery as
     * done. Needs the permission to edit its issue.
     *
     * @return how many contacts were asked
     */
    Answer<Integer> ask(String commitmentId);

    /** The rules for promises to that requester; for anybody when the name is empty. */
    Answer<RulesView> rules(String requester);

    Answer<GoalView> goal(String goalKey);

    /** Goals whose key or name contains {@code text}, ignoring case; at most 20. */
    Answer<List<GoalView>> goals(String text);

    /** Business functions, and requesters used before, whose name starts with {@code prefix}; at most 20. */
    Answer<List<String>> requesters(String prefix);
}
