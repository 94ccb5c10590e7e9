package dev.kept.core.notice;

import dev.kept.core.BestEffort;
import dev.kept.core.Nullable;
import dev.kept.core.consent.Contacts;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.notice.NewEvents.NewEvent;
import dev.kept.core.promise.CommitmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Notes for each contact what is new: what the ledger got since it was last looked at, and what days that are over made of
 * promises. Noting twice does no harm, so a round may stop anywhere and another node may do the same.
 */
public final class NoticeGathering {

    static final int PAGE = 200;
    /** For so long the panel can tell who was told. */
    static final Duration REMEMBERED = Duration.ofDays(400);

    /** Days end up to 14 hours before UTC's and 12 after it. */
    private static final int ZONE_DAYS = 2;

    private final LedgerStore ledger;
    private final NewEvents events;
    private final NoticeStore store;
    private final Contacts contacts;

    /** @param contacts tell who acted, who is told nothing new by it */
    public NoticeGathering(LedgerStore ledger, NewEvents events, NoticeStore store, Contacts contacts) {
        this.ledger = ledger;
        this.events = events;
        this.store = store;
        this.contacts = contacts;
    }

    /**
     * What a round goes by.
     *
     * @param now full milliseconds
     * @param on when notices were last switched on; {@code null} where they were never off
     * @param stopped asked between two pages
     * @param failures told of each commitment that cannot be read; the others go on
     */
    record GatheringRound(
            NoticeDirectory directory,
            Instant now,
            @Nullable Instant on,
            BooleanSupplier stopped,
            BiConsumer<CommitmentId, RuntimeException> failures) {}

    /** Where the round started; empty when it was stopped, and then the next one starts there too. */
    Optional<NoticePosition> gather(GatheringRound round) {
        Optional<NoticePosition> noted = store.position();
        if (noted.isEmpty()) {
            NoticePosition start = NoticePosition.start(events.last(), round.now());
            store.keep(start);
            return Optional.of(start);
        }
        NoticePosition position = round.on() == null ? noted.get() : noted.get().switchedOn(round.on());
        long place = position.from();
        List<NewEvent> page;
        do {
            if (round.stopped().getAsBoolean()) {
                return Optional.empty();
            }
            page = events.after(place, PAGE);
            if (!page.isEmpty()) {
                happened(page, position, round);
                place = page.get(page.size() - 1).place();
            }
        } while (page.size() == PAGE);
        if (position.dayMayBeOver(round.now()) && !days(position, round)) {
            return Optional.empty();
        }
        store.keep(position.after(place, round.now()));
        return Optional.of(position);
    }

    private void happened(List<NewEvent> page, NoticePosition position, GatheringRound round) {
        List<NewEvent> told = page.stream()
                .filter(one ->
                        NoticeRules.TOLD.contains(one.kind()) && !one.at().isBefore(position.since()))
                .toList();
        Set<CommitmentId> ids = told.stream().map(NewEvent::commitment).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        Map<CommitmentId, List<LedgerEvent>> chains = ledger.events(ids);
        List<Notice> notices = new ArrayList<>();
        for (NewEvent one : told) {
            BestEffort.run(
                    () -> {
                        List<LedgerEvent> chain = chains.getOrDefault(one.commitment(), List.of());
                        if (chain.size() >= one.event()) {
                            notices.addAll(of(chain.get(one.event() - 1), chain, round));
                        }
                    },
                    failure -> round.failures().accept(one.commitment(), failure));
        }
        store.add(notices);
    }

    private List<Notice> of(LedgerEvent event, List<LedgerEvent> chain, GatheringRound round) {
        Optional<NoticeKind> kind = NoticeRules.of(event, chain);
        Optional<Commitment> found = kind.flatMap(known -> ledger.find(event.commitment()))
                .filter(one -> one.deal().parent() == null && !one.deleted());
        if (found.isEmpty()) {
            return List.of();
        }
        Commitment commitment = found.get();
        boolean kept = NoticeRules.kept(commitment);
        Instant settled = NoticeRules.settled(event);
        List<Notice> notices = new ArrayList<>();
        for (NoticeReader reader : round.directory().of(commitment.requester())) {
            if (event.actor().is(contacts.actor(reader.contact()))) {
                continue;
            }
            if (kind.get() != NoticeKind.KEPT) {
                notices.add(Notice.ofEvent(commitment.id(), kind.get(), event.sequence(), reader.id(), settled));
            }
            if (kept && kind.get() == NoticeKind.KEPT) {
                notices.add(kept(commitment, event, reader, settled));
            }
            if (kept && kind.get() == NoticeKind.DELIVERED) {
                Instant over = NoticeRules.over(commitment);
                notices.add(kept(commitment, event, reader, over.isBefore(settled) ? settled : over));
            }
        }
        return notices;
    }

    private static Notice kept(Commitment commitment, LedgerEvent event, NoticeReader reader, Instant ripe) {
        return Notice.ofDay(
                commitment.id(), NoticeKind.KEPT, commitment.agreedDate(), event.sequence(), reader.id(), ripe);
    }

    /** Promises whose day is over and that were not delivered. Whether it was not stopped. */
    private boolean days(NoticePosition position, GatheringRound round) {
        LocalDate from = LocalDate.ofInstant(position.looked(), ZoneOffset.UTC).minusDays(ZONE_DAYS);
        LocalDate until = LocalDate.ofInstant(round.now(), ZoneOffset.UTC).plusDays(1);
        @Nullable CommitmentId after = null;
        List<Commitment> page;
        do {
            if (round.stopped().getAsBoolean()) {
                return false;
            }
            page = ledger.awaitedBetween(from, until, after, PAGE);
            List<Notice> notices = new ArrayList<>();
            for (Commitment commitment : page) {
                after = commitment.id();
                Instant over = NoticeRules.over(commitment);
                boolean whole = commitment.deal().parent() == null;
                if (whole && NoticeRules.missed(commitment, round.now()) && !over.isBefore(position.since())) {
                    for (NoticeReader reader : round.directory().of(commitment.requester())) {
                        notices.add(Notice.ofDay(
                                commitment.id(), NoticeKind.MISSED, commitment.agreedDate(), 0, reader.id(), over));
                    }
                }
            }
            store.add(notices);
        } while (page.size() == PAGE);
        store.forget(round.now().minus(REMEMBERED));
        return true;
    }
}
