package dev.kept.core.ledger;

import dev.kept.core.conversation.Conversation;
import dev.kept.core.promise.Carrier;
import dev.kept.core.promise.Deal;
import dev.kept.core.promise.Promise;
import java.time.LocalDate;

/** What an event can change of a commitment, by name: in a list of ten values two of one type are soon exchanged. */
final class NextCommitment {
    private final Commitment now;
    Carrier carrier;
    Deal deal;
    Promise promise;
    LocalDate agreedDate;
    LocalDate latestDate;
    Conversation conversation;
    int sequence;
    String headHash;

    NextCommitment(Commitment now) {
        this.now = now;
        carrier = now.carrier();
        deal = now.deal();
        promise = now.promise();
        agreedDate = now.agreedDate();
        latestDate = now.latestDate();
        conversation = now.conversation();
        sequence = now.sequence();
        headHash = now.headHash();
    }

    /** The commitment with these values in the place of its own. */
    Commitment state() {
        return new Commitment(
                now.id(),
                carrier,
                deal,
                promise,
                agreedDate,
                latestDate,
                conversation,
                now.reconstructed(),
                sequence,
                headHash);
    }
}
