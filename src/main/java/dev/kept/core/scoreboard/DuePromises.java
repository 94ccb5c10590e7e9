package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the commitments behind day cells. */
public interface DuePromises {

    /** How many one question may ask for. */
    int MOST = 500;

    /**
     * The commitments counted in a project's cells (see {@link Commitment#everCounted()}) with {@code from <= day < until},
     * in order of that day, then of id.
     *
     * @param basis which of the two dates is meant
     * @param after the page follows this one; {@code null} for the first
     * @param limit at most {@value #MOST}
     */
    List<Commitment> due(
            long projectId, Basis basis, LocalDate from, LocalDate until, @Nullable DuePosition after, int limit);

    /** A place in that order. */
    record DuePosition(LocalDate day, CommitmentId id) {

        private static final char SEPARATOR = '~';
        private static final int LAST_YEAR = 9999;

        public static DuePosition of(Commitment commitment, Basis basis) {
            LocalDate day = basis == Basis.FIRST ? commitment.promise().firstDate() : commitment.agreedDate();
            return new DuePosition(day, commitment.id());
        }

        /** The place a text names; empty when it names none. */
        public static Optional<DuePosition> read(String text) {
            int end = text.indexOf(SEPARATOR);
            if (end < 0) {
                return Optional.empty();
            }
            try {
                String id = text.substring(end + 1);
                LocalDate day = LocalDate.parse(text.substring(0, end));
                boolean kept = day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
                return kept ? Optional.of(new DuePosition(day, new CommitmentId(id))) : Optional.empty();
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** As text that an address can hold. */
        public String text() {
            return day.toString() + SEPARATOR + id;
        }

        /** Whether it lies behind the other. */
        public boolean behind(DuePosition other) {
            int byDay = day.compareTo(other.day);
            return byDay > 0 || byDay == 0 && id.value().compareTo(other.id.value()) > 0;
        }
    }
}
