package dev.kept.core.follow;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Verdicts;
import dev.kept.core.ledger.Commitment;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be typed into the promise fields of an issue, asked before the host stores it. There is no rule here that the
 * ledger does not have: a value for a promise still to be made is asked for by itself, a value of a commitment as the step
 * that will follow from it. A value left as it was is never complained about, and one that is no part of a commitment may
 * be emptied.
 *
 * <p>{@code made} is the commitment that the fields show, {@code null} while they are free for a new one.
 */
public final class FieldChecks {

    private final Verdicts verdicts;

    public FieldChecks(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** Whether the fields show this commitment; one that was withdrawn or declined leaves them free for another. */
    public static boolean shown(Commitment own) {
        return !FieldSteps.free(own);
    }

    public Optional<Refusal> requester(@Nullable Commitment made, @Nullable String before, @Nullable String typed) {
        if (Objects.equals(before, typed)) {
            return Optional.empty();
        }
        if (made == null) {
            return typed == null ? Optional.empty() : verdicts.onRequester(typed);
        }
        if (typed == null) {
            return emptied(made);
        }
        return verdicts.onSpelling(
                made, typed, FieldSteps.requester(made, typed).step());
    }

    /** @param requester whose days count while there is no commitment; {@code null} when nobody is named yet */
    public Optional<Refusal> date(
            @Nullable Commitment made,
            @Nullable String requester,
            @Nullable LocalDate before,
            @Nullable LocalDate typed) {
        if (Objects.equals(before, typed)) {
            return Optional.empty();
        }
        if (made == null) {
            return typed == null ? Optional.empty() : verdicts.onDate(typed, requester);
        }
        return typed == null
                ? emptied(made)
                : FieldSteps.date(made, typed).fold(step -> onStep(made, step), Optional::of);
    }

    public Optional<Refusal> size(@Nullable Commitment made, @Nullable Double before, @Nullable Double typed) {
        if (Objects.equals(before, typed)) {
            return Optional.empty();
        }
        if (made == null) {
            return typed == null ? Optional.empty() : verdicts.onSize(typed);
        }
        return typed == null ? emptied(made) : onStep(made, FieldSteps.size(made, typed));
    }

    private Optional<Refusal> onStep(Commitment made, Consequence.FieldStep typed) {
        return verdicts.onStep(made, typed.step());
    }

    private Optional<Refusal> emptied(Commitment made) {
        return Optional.of(verdicts.onEmptying(made));
    }
}
