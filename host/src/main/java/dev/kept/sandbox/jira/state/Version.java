package dev.kept.sandbox.jira.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a project; the release date is a calendar date without a time zone. */
public record Version(
        long id,
        long projectId,
        String name,
        @Nullable LocalDate startDate,
        @Nullable LocalDate releaseDate,
        boolean released,
        boolean archived) {}
