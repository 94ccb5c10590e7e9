package dev.kept.core.follow;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be typed into the promise fields of an issue. Without a promise any sensible value will do. While a promise
 * is open its values may be put right but not emptied, and its size only until the first date, because a size changed
 * afterwards would change a figure after the fact. A date typed over one that waits for IT's answer is that answer; one
 * that waits for the other side's cannot be typed over. A value left as it was is never complained about.
 */
public final class FieldRules {

    private FieldRules() {}

    public static Optional<Refusal> requester(
            @Nullable Commitment made, @Nullable String before, @Nullable String typed) {
        if (Objects.equals(before, typed)) {
            return Optional.empty();
        }
        if (made != null && (typed == null || !made.open())) {
            return held(made, "promisedTo");
        }
        return typed != null && typed.length() > CommitmentTerms.LONGEST_REQUESTER
                ? invalid(
                        "promisedTo",
                        "kept.field.error.requester_length",
                        Integer.toString(CommitmentTerms.LONGEST_REQUESTER))
                : Optional.empty();
    }

    public static Optional<Refusal> date(
            @Nullable Commitment made, @Nullable LocalDate before, @Nullable LocalDate typed, LocalDate today) {
        if (Objects.equals(before, typed)) {
            return Optional.empty();
        }
        if (made != null && (typed == null || !made.open())) {
            return held(made, "promisedBy");
        }
        if (made != null && made.stage().negotiating() && made.awaiting() != Side.IT) {
            return invalid("promisedBy", "kept.field.error.awaits_other");
        }
        return typed != null && typed.isBefore(today)
                ? invalid("promisedBy", "kept.field.error.date_past", typed.toString())
                : Optional.empty();
    }

    public static Optional<Refusal> size(
            @Nullable Commitment made, @Nullable Double before, @Nullable Double typed, LocalDate today) {
        if (Objects.equals(before, typed)) {
            return Optional.empty();
        }
        if (made != null && (typed == null || !made.open())) {
            return held(made, "size");
        }
        if (made != null && today.isAfter(made.promise().firstDate())) {
            return invalid("size", "kept.field.error.size_late");
        }
        boolean outside = typed != null && !(typed > 0 && typed <= CommitmentTerms.LARGEST_SIZE);
        return outside ? invalid("size", "kept.field.error.size_range") : Optional.empty();
    }

    private static Optional<Refusal> held(Commitment made, String field) {
        return invalid(field, made.open() ? "kept.field.error.cleared" : "kept.field.error.settled");
    }

    private static Optional<Refusal> invalid(String field, String messageKey, String... arguments) {
        return Optional.of(Refusal.invalid(field, messageKey, arguments));
    }
}
