package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.follow.Unrecorded;
import java.time.LocalDate;
import java.util.List;

/**
 * The issue around the panel: what the viewer may do with it, and what it says by itself.
 *
 * @param issueKey its present key
 * @param contextPath where the product lies on its host; empty at the root
 * @param mayEdit whether the viewer may edit the issue, and so record what happens to its commitment
 * @param resolved whether the issue is resolved; no commitment is made of one that is
 * @param filled how many of the two fields that make a promise hold a value
 * @param unrecorded what the promise fields hold that is on no record, in the order of the fields
 * @param restricted whether a security level hides the issue from some who see the project
 * @param dueDate the issue's own due date, a day without a zone; {@code null} when it has none
 * @param release the earliest release planned for it; {@code null} when there is none
 * @param today the day it is looked at, in the house's zone
 */
public record IssueContext(
        String issueKey,
        String contextPath,
        boolean mayEdit,
        boolean resolved,
        FilledFields filled,
        List<Unrecorded> unrecorded,
        boolean restricted,
        @Nullable LocalDate dueDate,
        @Nullable Release release,
        LocalDate today) {

    public IssueContext {
        unrecorded = List.copyOf(unrecorded);
    }

    /** How many of the two fields that make a promise hold a value. */
    public enum FilledFields {
        /** Neither is filled in. */
        NONE,
        /** One is filled in, and nothing comes of it yet. */
        ONE,
        /** Both are filled in. */
        BOTH
    }

    /**
     * A version that is not released yet, and the day planned for it.
     *
     * @param version its name, plain text
     * @param day a day without a zone, as the product's calendar has it
     */
    public record Release(String version, LocalDate day) {}
}
