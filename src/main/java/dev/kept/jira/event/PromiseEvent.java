package dev.kept.jira.event;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something happened to a promise and is on the record. Published on Jira's event bus, on the node where it happened, for other
 * plugins and scripts. Has ids, codes and days alone: no title, no words, no name.
 *
 * <p>Values and methods are never renamed and never change their meaning. Not made by anybody but Kept.
 */
public final class PromiseEvent {

    private final PromisePlace promise;
    private final String step;
    private final String side;
    private final String word;
    private final Instant at;
    private final @Nullable LocalDate date;

    /**
     * Which promise, and how many events it has by now.
     *
     * @param promiseId never changes
     * @param number of this event in the promise's record, from 1 without gaps
     * @param issueId of the issue that carries it
     * @param projectId where that lies
     */
    record PromisePlace(String promiseId, int number, long issueId, long projectId) {}

    PromiseEvent(PromisePlace promise, String step, String side, String word, Instant at, @Nullable LocalDate date) {
        this.promise = promise;
        this.step = step;
        this.side = side;
        this.word = word;
        this.at = at;
        this.date = date;
    }

    /** The promise's id, which never changes. */
    public String getPromiseId() {
        return promise.promiseId();
    }

    /** The number of this event in the promise's record: 1 for the first, then without gaps. */
    public int getNumber() {
        return promise.number();
    }

    /** The id of the issue that carries the promise, or of the one whose comment does. */
    public long getIssueId() {
        return promise.issueId();
    }

    /** The id of the project in which that issue lies. */
    public long getProjectId() {
        return promise.projectId();
    }

    /** What happened: a code of {@code docs/plugin-events.md} such as {@code warned}. More may come. */
    public String getStep() {
        return step;
    }

    /** Which side acted: {@code it} or {@code business}. */
    public String getSide() {
        return side;
    }

    /** Whose word it is: {@code answered}, {@code stated} or {@code rule}. */
    public String getWord() {
        return word;
    }

    /** When it happened. */
    public Instant getAt() {
        return at;
    }

    /** The day that it is about; empty for none. */
    public Optional<LocalDate> getDate() {
        return Optional.ofNullable(date);
    }

    @Override
    public String toString() {
        return "PromiseEvent " + getPromiseId() + "#" + getNumber() + " " + step;
    }
}
