package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.promise.Announced;
import dev.kept.core.promise.Carrier;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Deal;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/**
 * The current state of one commitment: a projection of its events, which can always be made again from them.
 *
 * @param carrier the issue or comment that carries it, and where it counts
 * @param deal what the sides settled when it was made
 * @param promise the facts the measures read; while it is negotiated, {@code firstDate} is the date on the table and
 *     {@code madeOn} the day it was put there
 * @param agreedDate the first date, or the last change that counts
 * @param latestDate the date the field shows, whether or not it counts
 * @param conversation what the sides told each other beside the dates
 * @param reconstructed rebuilt from the issue's history instead of recorded when made
 * @param sequence number of the last event
 * @param headHash hash of the last event
 */
public record Commitment(
        CommitmentId id,
        Carrier carrier,
        Deal deal,
        Promise promise,
        LocalDate agreedDate,
        LocalDate latestDate,
        Conversation conversation,
        boolean reconstructed,
        int sequence,
        String headHash) {

    public long issueId() {
        return carrier.issueId();
    }

    /** The host's id of the project the issue is in now. */
    public long projectId() {
        return carrier.now().projectId();
    }

    /** Whether only some who see the project may see the issue now. */
    public boolean restricted() {
        return carrier.now().hidden();
    }

    public boolean deleted() {
        return carrier.deleted();
    }

    public Stage stage() {
        return deal.stage();
    }

    public String requester() {
        return deal.requester();
    }

    public ZoneId zone() {
        return deal.zone();
    }

    /** The notice rule in force when it was offered, in days. */
    public int noticeDays() {
        return deal.notice().days();
    }

    public @Nullable LocalDate deliveredOn() {
        return promise.deliveredOn();
    }

    public Side side() {
        return promise.side();
    }

    /** Whether the issue itself carries it, and not one of its comments. */
    public boolean ofIssueItself() {
        return carrier.commentId() == null;
    }

    /** Whether something can still be done with it: neither declined nor delivered nor withdrawn nor its issue deleted. */
    public boolean open() {
        return stage() != Stage.DECLINED
                && promise.deliveredOn() == null
                && promise.withdrawnOn() == null
                && !deleted();
    }

    /** Whether the day still decides about it: a promise, open, or withdrawn without the requester's consent. */
    public boolean awaited() {
        return stage() == Stage.PROMISE && promise.deliveredOn() == null && !released() && !deleted();
    }

    /** Whether it was withdrawn by the promising side alone, so that the requester can still let it go. */
    public boolean takenBackAlone() {
        return stage() == Stage.PROMISE
                && promise.withdrawnOn() != null
                && promise.withdrawnConsent() == null
                && promise.deliveredOn() == null
                && !deleted();
    }

    /** Whether it left every denominator: withdrawn with the requester's consent on or before the agreed date. */
    public boolean released() {
        return promise.released(agreedDate);
    }

    /**
     * Whether it is in its project's figures: a promise, not released, not hidden when its first date passed, and no part
     * of another one, whose outcome it shares.
     */
    public boolean counted() {
        return !released() && promisedOpenly();
    }

    /**
     * Whether it is in the figures of any day: those of today, or those of the days before the requester let it go after its
     * date.
     */
    public boolean everCounted() {
        return counted() || promise.letGoLater() && promisedOpenly();
    }

    private boolean promisedOpenly() {
        return stage() == Stage.PROMISE
                && deal.parent() == null
                && !carrier.counted().hidden();
    }

    /** The earlier of the two dates that count: once it is over, part of the figures is decided. */
    public LocalDate decidingDate() {
        return agreedDate.isBefore(promise.firstDate()) ? agreedDate : promise.firstDate();
    }

    /** The new date that waits for the requester's consent; {@code null} when none does. */
    public @Nullable LocalDate proposal() {
        List<DateChange> changes = promise.changes();
        boolean waits = open()
                && stage() == Stage.PROMISE
                && !changes.isEmpty()
                && !changes.get(changes.size() - 1).agreed()
                && !latestDate.equals(agreedDate);
        return waits ? latestDate : null;
    }

    /** The date that was meant, which waits for the requester to say so; {@code null} when none does. */
    public @Nullable LocalDate claimedDate() {
        return open() && stage() == Stage.PROMISE ? conversation.claim() : null;
    }

    /**
     * Whether an open promise will hardly be kept on its agreed date: somebody warned, or a later date was named that does
     * not count. Whether the date is over already is for the caller to look at.
     */
    public boolean inDanger() {
        return open() && stage() == Stage.PROMISE && (promise.warnedOn() != null || latestDate.isAfter(agreedDate));
    }

    /**
     * Whose word the agreed date rests on: that of the last new date that counts, or of the first date; it follows from the
     * issue where the promise was read from its history.
     */
    public Word word() {
        return word(promise.consents(noticeDays()));
    }

    /** The same of the date that these consents led to; none led to the first. */
    public Word word(List<Consent> consents) {
        Consent last = consents.isEmpty() ? deal.acceptance() : consents.get(consents.size() - 1);
        if (last == null) {
            return reconstructed ? Word.RULE : Word.STATED;
        }
        return last.word();
    }

    /** The number of the last event that is more than a note of who was told, a report, or said afterwards: what a link asks about stands until the next. */
    public int asked() {
        return conversation.before(sequence, promise.announced()::beforeNotes);
    }

    /** Warnings and later dates of which nobody of the other side was told. */
    public List<Announced> toldToNobody() {
        return promise.announced().toldToNobody(promise.firstDate());
    }

    /** Whether the other side heard that the first date will hardly hold; {@code null} when nobody said so. */
    public @Nullable Reach told() {
        return promise.announced().told(promise.firstDate());
    }

    /** The day on which it first heard so; {@code null} while it did not. */
    public @Nullable LocalDate toldOn() {
        return promise.announced().toldOn(promise.firstDate());
    }

    /** The side that has to answer; {@code null} when nothing waits for an answer. */
    public @Nullable Side awaiting() {
        if (!open()) {
            return null;
        }
        return switch (stage()) {
            case REQUEST -> side();
            case OFFER -> side().other();
            case PROMISE -> proposal() == null && claimedDate() == null ? null : side().other();
            case DECLINED -> null;
        };
    }

    /** From this day on the date that counts is the one shown, once more. */
    Commitment shownAgain(LocalDate day) {
        return redated(new DateChange(day, agreedDate, null, null), Announced.asGiven(day, agreedDate));
    }

    /** The latest date always moves; the agreed one only when the change counts. */
    Commitment redated(DateChange change, Announced saying) {
        return copy(next -> {
            next.promise = promise.changed(change, saying);
            next.agreedDate = change.counts(agreedDate, noticeDays()) ? change.newDate() : agreedDate;
            next.latestDate = change.newDate();
        });
    }

    /** The date named last was mistyped, and this one was meant, as the consent says. */
    Commitment meant(LocalDate date, Consent consent) {
        boolean first = promise.changes().isEmpty();
        return copy(next -> {
            next.promise = first ? promise.countered(date) : promise.meant(date, consent);
            next.agreedDate = first ? date : next.promise.agreedDate(noticeDays());
            next.latestDate = date;
            next.deal = first && stage() == Stage.PROMISE ? deal.naming(consent) : deal;
        });
    }

    /** The other side put this date on the table. */
    Commitment countered(Stage stage, LocalDate date, LocalDate day) {
        return copy(next -> {
            next.deal = deal.at(stage);
            next.promise = promise.countered(date).made(day);
            next.agreedDate = date;
            next.latestDate = date;
        });
    }

    /** The date on the table is one that the requester named, or not. */
    Commitment naming(@Nullable Consent consent) {
        return with(deal.naming(consent));
    }

    /** Other dates count now than before, because something that they rested on does no longer. */
    Commitment reckoned(Promise newPromise) {
        return copy(next -> {
            next.promise = newPromise;
            next.agreedDate = newPromise.agreedDate(noticeDays());
        });
    }

    Commitment with(Promise newPromise) {
        return copy(next -> next.promise = newPromise);
    }

    Commitment with(Deal newDeal) {
        return copy(next -> next.deal = newDeal);
    }

    Commitment with(Conversation newConversation) {
        return copy(next -> next.conversation = newConversation);
    }

    Commitment with(Carrier newCarrier) {
        return copy(next -> next.carrier = newCarrier);
    }

    Commitment after(LedgerEvent event) {
        return copy(next -> {
            next.sequence = event.sequence();
            next.headHash = event.hash();
        });
    }

    private Commitment copy(Consumer<NextCommitment> change) {
        NextCommitment next = new NextCommitment(this);
        change.accept(next);
        return next.state();
    }
}
