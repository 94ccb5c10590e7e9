package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import java.util.List;
import java.util.Map;

/** The terms of the house and of projects that have terms of their own, with a record of each change. */
public interface BoardTermsStore {

    /** How long the reason for a change may be, in characters. */
    int LONGEST_REASON = 200;

    /** What holds for projects without terms of their own; {@link BoardTerms#STANDARD} until somebody changed them. */
    BoardTerms house();

    /** What holds for the project: its own terms, or else the house's. */
    BoardTerms inForce(long projectId);

    /** The projects with terms of their own. There are a few of them, not thousands. */
    Map<Long, BoardTerms> own();

    /**
     * Replaces the terms of one scope, and keeps who did, and why.
     *
     * @param projectId {@code null} for the house
     * @param terms {@code null} for a project that goes by the house's from now on
     * @param reason 1 to {@value #LONGEST_REASON} characters
     * @throws dev.kept.core.UnheldTextException when the database cannot hold the reason
     */
    void replace(@Nullable Long projectId, @Nullable BoardTerms terms, String reason, String userKey);

    /**
     * The latest changes of one scope, newest first.
     *
     * @param projectId {@code null} for the house
     */
    List<TermsChange> changes(@Nullable Long projectId, int most);
}
