package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.conversation.Thanks;
import dev.kept.core.promise.Carrier;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Deal;
import dev.kept.core.promise.IssueLocation;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Makes a commitment's current state from its events. The only place that knows what an event does to the state, so
 * that a state kept up to date event by event and one made again from the whole chain are always the same.
 */
public final class Projection {

    private Projection() {}

    /** The state after all of these events of one commitment, the first first. */
    public static Commitment replay(List<LedgerEvent> events) {
        Commitment state = null;
        for (LedgerEvent event : events) {
            state = apply(state, event);
        }
        if (state == null) {
            throw new IllegalArgumentException("No events, no commitment");
        }
        return state;
    }

    /** The state after one more event; {@code before} is {@code null} for the first. */
    public static Commitment apply(@Nullable Commitment before, LedgerEvent event) {
        if (before == null) {
            return opened(event);
        }
        if (!before.id().equals(event.commitment()) || event.sequence() != before.sequence() + 1) {
            throw new IllegalStateException("Event " + event.sequence() + " of commitment " + event.commitment()
                    + " does not follow event " + before.sequence() + " of " + before.id());
        }
        return Tellings.heard(changed(before, event), event).after(event);
    }

    private static Commitment opened(LedgerEvent event) {
        boolean imported = event.kind() == EventKind.IMPORTED;
        if (event.sequence() != 1 || event.date() == null || !(imported || event.kind() == EventKind.OFFERED)) {
            throw new IllegalStateException("Commitment " + event.commitment()
                    + " does not start with an offer but with " + event.kind() + " " + event.sequence());
        }
        ZoneId zone = ZoneId.of(Facts.of(event, Facts.ZONE));
        LocalDate date = event.date();
        Side provider = event.provider();
        Promise promise = new Promise(
                event.commitment().value(),
                day(event, zone),
                date,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                Double.parseDouble(Facts.of(event, Facts.SIZE)),
                provider);
        return new Commitment(
                event.commitment(),
                Carrier.of(issue(event)),
                imported
                        ? deal(event, zone, Stage.PROMISE)
                        : deal(event, zone, onTable(event.side(), provider)).naming(named(event, provider)),
                promise,
                date,
                date,
                Conversation.NONE,
                imported,
                event.sequence(),
                event.hash());
    }

    private static Deal deal(LedgerEvent event, ZoneId zone, Stage stage) {
        String parent = event.facts().get(Facts.PARENT);
        return new Deal(
                stage,
                Facts.of(event, Facts.REQUESTER),
                zone,
                new NoticeRule(
                        Integer.parseInt(Facts.of(event, Facts.NOTICE_DAYS)),
                        event.facts().get(Facts.NOTICE_CALENDAR)),
                Facts.number(event, Facts.CONFIDENCE),
                parent == null ? null : new CommitmentId(parent),
                false,
                null);
    }

    private static IssueRef issue(LedgerEvent event) {
        return new IssueRef(
                Long.parseLong(Facts.of(event, Facts.ISSUE)),
                Long.parseLong(Facts.of(event, Facts.PROJECT)),
                Boolean.parseBoolean(Facts.of(event, Facts.RESTRICTED)),
                Facts.id(event, Facts.COMMENT));
    }

    /** A date the provider named is an offer, one the requester named a request. */
    private static Stage onTable(Side acting, Side provider) {
        return acting == provider ? Stage.OFFER : Stage.REQUEST;
    }

    private static Commitment changed(Commitment before, LedgerEvent event) {
        LocalDate day = day(event, before.zone());
        Promise promise = before.promise();
        Conversation talk = before.conversation();
        String cause = event.facts().get(Facts.CAUSE);
        return switch (event.kind()) {
            case ACCEPTED -> accepted(before, event, day);
            case DECLINED -> declined(before, day);
            case COUNTERED ->
                before.countered(onTable(event.side(), before.side()), dateOf(event), day)
                        .naming(named(event, before.side()));
            case DATE_PROPOSED, DATE_AGREED ->
                redated(before, event, day).with(talk.claimingNothing().because(cause, day));
            case WARNED ->
                before.with(promise.warned(Tellings.announced(before, event, day)))
                        .with(talk.because(cause, day));
            case TOLD -> Tellings.told(before, event, day);
            case DISCLOSED ->
                before.with(talk.disclosing(EventValues.facet(event), EventValues.disclosure(event, day)));
            case CONFIRMED -> before.with(talk.stillTrue(EventValues.facets(event), day));
            case REPORTED -> before.with(talk.reporting(EventValues.report(event, day)));
            case DELIVERED -> promise.deliveredOn() == null ? before.with(promise.delivered(day)) : before;
            case ACCEPTED_AS_DONE -> before.with(talk.accepted(day, consent(event, before.side())));
            case REOPENED ->
                takesBack(promise, day, event)
                        ? before.with(
                                        Boolean.parseBoolean(event.facts().get(Facts.NOT_MEANT))
                                                ? promise.takenBackAsNotMeant(day)
                                                : promise.takenBack(day, null))
                                .with(talk.notAccepted())
                        : before;
            case RELEASED -> before.with(released(before, event, day)).with(talk.because(cause, day));
            case WITHDRAWN -> before.with(promise.withdrawn(day, null)).with(talk.because(cause, day));
            case DISPUTED -> before.with(event.date() == null ? talk.disputed(true) : talk.claiming(event.date()));
            case OBJECTED -> Objection.taken(before, event, day);
            case COST_TOLD -> before.with(talk.saying(talk.feedback().costing(EventValues.cost(event, day))));
            case THANKED -> before.with(talk.saying(talk.feedback().thanked(new Thanks(day, event.sequence()))));
            case CORRECTED -> corrected(before, event, day);
            case EXPLAINED -> before.with(talk.because(cause, day));
            case SPLIT -> before.with(before.deal().inParts());
            case MOVED ->
                event.facts().containsKey(Facts.ISSUE) ? arrived(before, event, day) : moved(before, event, day);
            case VISIBILITY_CHANGED ->
                placed(
                        before,
                        new IssueLocation(before.projectId(), Boolean.parseBoolean(Facts.of(event, Facts.RESTRICTED))),
                        day);
            case TOMBSTONE -> before.with(before.carrier().gone());
            case OFFERED, IMPORTED ->
                throw new IllegalStateException(
                        "Event " + event.sequence() + " opens commitment " + event.commitment() + " a second time");
        };
    }

    private static Commitment accepted(Commitment before, LedgerEvent event, LocalDate day) {
        Consent named = before.deal().acceptance();
        Consent consent = event.side() == before.side() && named != null
                ? Consent.of(named.word(), event.sequence())
                : consent(event, before.side());
        return before.with(before.promise().made(day))
                .with(before.deal().accepted(consent).confident(Facts.number(event, Facts.CONFIDENCE)));
    }

    /** Whose word the requester's consent is that the event states. */
    private static Consent consent(LedgerEvent event, Side provider) {
        boolean answered = event.word(provider) == Word.ANSWERED;
        return Consent.of(answered ? Word.ANSWERED : Word.STATED, event.sequence());
    }

    /** A date that the requester named needs no further consent of the requester; one the provider named does. */
    private static @Nullable Consent named(LedgerEvent event, Side provider) {
        return event.side() == provider ? null : consent(event, provider);
    }

    /** One that names what was stated before confirms it: until that day it was taken back alone. */
    private static Promise released(Commitment before, LedgerEvent event, LocalDate day) {
        Consent consent = consent(event, before.side());
        return event.facts().containsKey(Facts.ABOUT)
                ? before.promise().letGo(consent.givenOn(day))
                : before.promise().withdrawn(day, consent);
    }

    /** Of a promise only the new date is declined: the field shows the agreed one again. */
    private static Commitment declined(Commitment before, LocalDate day) {
        if (before.claimedDate() != null) {
            return before.with(before.conversation().disputed(false));
        }
        return before.stage() == Stage.PROMISE
                ? before.shownAgain(day)
                : before.with(before.deal().at(Stage.DECLINED));
    }

    private static Commitment redated(Commitment before, LedgerEvent event, LocalDate day) {
        Consent consent = event.kind() == EventKind.DATE_AGREED ? consent(event, before.side()) : null;
        DateChange change = new DateChange(day, dateOf(event), consent, Facts.day(event, Facts.NOTICE_BY));
        return before.redated(change, Tellings.announced(before, event, day));
    }

    private static Commitment moved(Commitment before, LedgerEvent event, LocalDate day) {
        return placed(
                before, new IssueLocation(Long.parseLong(Facts.of(event, Facts.PROJECT)), before.restricted()), day);
    }

    /** A move that states an issue brought the commitment from another instance; see {@link Arrival}. */
    private static Commitment arrived(Commitment before, LedgerEvent event, LocalDate day) {
        IssueRef here = issue(event);
        long countsIn = Long.parseLong(Facts.of(event, Facts.COUNTS_IN));
        IssueLocation place = new IssueLocation(here.projectId(), here.restricted());
        return before.with(before.carrier().arrived(here.issueId(), place, countsIn, day, before.decidingDate()));
    }

    private static Commitment placed(Commitment before, IssueLocation place, LocalDate day) {
        return before.with(before.carrier().at(place, day, before.decidingDate()));
    }

    private static Commitment corrected(Commitment before, LedgerEvent event, LocalDate day) {
        String size = event.facts().get(Facts.SIZE);
        String delivered = event.facts().get(Facts.DELIVERED_ON);
        String requester = event.facts().get(Facts.REQUESTER);
        Promise promise = size == null ? before.promise() : before.promise().sized(Double.parseDouble(size));
        Conversation talk = before.conversation().disputed(false);
        if (delivered != null) {
            boolean never = delivered.equals(Facts.NOT_AT_ALL);
            promise = promise.takenBack(day, never ? null : LocalDate.parse(delivered));
            talk = talk.notAccepted();
        }
        Deal deal = requester == null ? before.deal() : before.deal().requestedBy(requester);
        Commitment after = before.with(promise).with(talk).with(deal);
        return event.date() == null ? after : after.meant(event.date(), consent(event, before.side()));
    }

    /** Within the window a reopening takes the delivery back; after it the first delivery stands (example E23). */
    private static boolean takesBack(Promise promise, LocalDate day, LedgerEvent event) {
        long window = Long.parseLong(Facts.of(event, Facts.REOPEN_DAYS));
        return promise.deliveredOn() != null && ChronoUnit.DAYS.between(promise.deliveredOn(), day) <= window;
    }

    private static LocalDate dateOf(LedgerEvent event) {
        if (event.date() == null) {
            throw new IllegalStateException(
                    "Event " + event.sequence() + " of commitment " + event.commitment() + " names no date");
        }
        return event.date();
    }

    private static LocalDate day(LedgerEvent event, ZoneId zone) {
        return LocalDate.ofInstant(event.at(), zone);
    }
}
