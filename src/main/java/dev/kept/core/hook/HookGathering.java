package dev.kept.core.hook;

import dev.kept.core.BestEffort;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.ledger.Projection;
import dev.kept.core.notice.NewEvents;
import dev.kept.core.notice.NewEvents.NewEvent;
import dev.kept.core.notice.NoticePosition;
import dev.kept.core.notice.NoticeRules;
import dev.kept.core.promise.CommitmentId;
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
 * Puts on its way what hooks are to be told: what the ledger got since it was last looked at, and what days that are over made
 * of promises. Noting twice does no harm, so a round may stop anywhere and another node may do the same.
 */
public final class HookGathering {

    private static final int PAGE = 200;
    /** Days end up to 14 hours before UTC's and 12 after it. */
    private static final int ZONE_DAYS = 2;

    private final LedgerStore ledger;
    private final NewEvents events;
    private final HookStore hooks;
    private final HookDeliveries deliveries;
    private final HookWriter writer;

    public HookGathering(
            LedgerStore ledger, NewEvents events, HookStore hooks, HookDeliveries deliveries, HookWriter writer) {
        this.ledger = ledger;
        this.events = events;
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.writer = writer;
    }

    /**
     * What a round goes by.
     *
     * @param on the hooks that are on
     * @param now full milliseconds
     * @param stopped asked between two pages
     * @param failures told of each commitment that cannot be read; the others go on
     */
    record HookGatheringRound(
            List<Hook> on, Instant now, BooleanSupplier stopped, BiConsumer<String, RuntimeException> failures) {}

    /** Looks from here on: for the first hook of a house, which is told nothing that happened before. */
    void begin(Instant now) {
        hooks.keep(NoticePosition.start(events.last(), now));
    }

    /** Whether it was not stopped; when it was, the next round starts at the same place. */
    boolean gather(HookGatheringRound round) {
        Optional<NoticePosition> noted = hooks.position();
        if (noted.isEmpty()) {
            begin(round.now());
            return true;
        }
        NoticePosition position = noted.get();
        long place = position.from();
        List<NewEvent> page;
        do {
            if (round.stopped().getAsBoolean()) {
                return false;
            }
            page = events.after(place, PAGE);
            if (!page.isEmpty()) {
                happened(page, round);
                place = page.get(page.size() - 1).place();
            }
        } while (page.size() == PAGE);
        if (position.dayMayBeOver(round.now()) && !days(position, round)) {
            return false;
        }
        hooks.keep(position.after(place, round.now()));
        return true;
    }

    private void happened(List<NewEvent> page, HookGatheringRound round) {
        List<NewEvent> told = page.stream()
                .filter(one -> HookEvent.of(one.kind()).isPresent())
                .toList();
        Set<CommitmentId> ids = told.stream().map(NewEvent::commitment).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        Map<CommitmentId, List<LedgerEvent>> chains = ledger.events(ids);
        List<HookMessage> messages = new ArrayList<>();
        for (NewEvent one : told) {
            BestEffort.run(
                    () -> {
                        List<LedgerEvent> chain = chains.getOrDefault(one.commitment(), List.of());
                        if (chain.size() >= one.event()) {
                            messages.addAll(of(chain.get(one.event() - 1), chain, round));
                        }
                    },
                    failure -> round.failures().accept(one.commitment().value(), failure));
        }
        deliveries.add(messages);
    }

    private List<HookMessage> of(LedgerEvent event, List<LedgerEvent> chain, HookGatheringRound round) {
        Commitment now = Projection.replay(chain);
        HookEvent kind = HookEvent.of(event, chain).orElse(null);
        if (kind == null || !NoticeRules.news(event, chain) || !told(now)) {
            return List.of();
        }
        Commitment then = Projection.replay(chain.subList(0, event.sequence()));
        List<HookMessage> messages = new ArrayList<>();
        for (Hook hook : round.on()) {
            if (hook.wants(kind, now.projectId(), event.at())) {
                String id = HookMessage.id(hook, now.id(), kind, Integer.toString(event.sequence()));
                String body = writer.happened(id, kind, then, event, event.at());
                messages.add(new HookMessage(id, hook.id(), now.id(), kind, body, event.at()));
            }
        }
        if (event.kind() == EventKind.DELIVERED && NoticeRules.kept(now)) {
            messages.addAll(ofDay(HookEvent.KEPT, now, round));
        }
        return messages;
    }

    /** Of what a security level hides nothing is told, and a part shares what becomes of the whole. */
    private static boolean told(Commitment commitment) {
        return commitment.deal().parent() == null && !commitment.deleted() && !commitment.restricted();
    }

    private List<HookMessage> ofDay(HookEvent kind, Commitment commitment, HookGatheringRound round) {
        Instant over = NoticeRules.over(commitment);
        return round.on().stream()
                .filter(hook -> hook.wants(kind, commitment.projectId(), over))
                .map(hook -> {
                    String day = commitment.agreedDate().toString();
                    String id = HookMessage.id(hook, commitment.id(), kind, day);
                    String body = writer.happened(id, kind, commitment, null, over);
                    return new HookMessage(id, hook.id(), commitment.id(), kind, body, over);
                })
                .toList();
    }

    /**
     * Whether what was noted may still be told: the promise is not hidden or gone, it is of that hook's project, and what its
     * day came to is so of this very day.
     */
    boolean stands(HookMessage message, Hook hook, Instant now) {
        @Nullable CommitmentId about = message.about();
        return about == null
                || ledger.find(about)
                        .filter(HookGathering::told)
                        .filter(one -> one.projectId() == hook.projectId())
                        .filter(one -> stillSo(message, one, now))
                        .isPresent();
    }

    private static boolean stillSo(HookMessage message, Commitment commitment, Instant now) {
        return switch (message.event()) {
            case KEPT -> NoticeRules.kept(commitment) && message.ripe().equals(NoticeRules.over(commitment));
            case MISSED -> NoticeRules.missed(commitment, now);
            default -> true;
        };
    }

    /** Promises whose day is over and that were not delivered. Whether it was not stopped. */
    private boolean days(NoticePosition position, HookGatheringRound round) {
        LocalDate from = LocalDate.ofInstant(position.looked(), ZoneOffset.UTC).minusDays(ZONE_DAYS);
        LocalDate until = LocalDate.ofInstant(round.now(), ZoneOffset.UTC).plusDays(1);
        @Nullable CommitmentId after = null;
        List<Commitment> page;
        do {
            if (round.stopped().getAsBoolean()) {
                return false;
            }
            page = ledger.awaitedBetween(from, until, after, PAGE);
            List<HookMessage> messages = new ArrayList<>();
            for (Commitment commitment : page) {
                after = commitment.id();
                if (told(commitment) && NoticeRules.missed(commitment, round.now())) {
                    messages.addAll(ofDay(HookEvent.MISSED, commitment, round));
                }
            }
            deliveries.add(messages);
        } while (page.size() == PAGE);
        return true;
    }
}
