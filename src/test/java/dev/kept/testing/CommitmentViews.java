package dev.kept.testing;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import java.time.LocalDate;

/** Commitments for tests of what shows them. */
public final class CommitmentViews {

    private CommitmentViews() {}

    /** A promise to Sales of size 2.5 about which nobody said anything. */
    public static CommitmentView promise(
            String summary,
            String requester,
            LocalDate madeOn,
            LocalDate firstDate,
            LocalDate agreedDate,
            LocalDate latestDate,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate warnedOn,
            @Nullable LocalDate withdrawnOn,
            Outcome outcome) {
        return new CommitmentView(
                "c-1",
                "SHOP-1",
                summary,
                requester,
                Side.IT,
                2.5,
                madeOn,
                firstDate,
                agreedDate,
                latestDate,
                deliveredOn,
                warnedOn,
                warnedOn == null ? null : Reach.STATED,
                warnedOn,
                withdrawnOn,
                outcome,
                false,
                Stage.PROMISE,
                null,
                null,
                null,
                Conversation.NONE,
                null,
                null,
                false,
                Word.STATED);
    }
}
