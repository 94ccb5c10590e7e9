package dev.kept.core.continuity;

import dev.kept.core.Nullable;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.notice.NewEvents;
import dev.kept.core.notice.NewEvents.NewEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.RequesterName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Counts who dealt with the promises to a function, in the order of the ledger, and closes months that are over. Events from
 * before Kept counted are counted, too, as far as the ledger still knows who acted. May be stopped anywhere: what was counted
 * is kept with the place in one transaction. While it is switched off, keys of months grow old all the same.
 */
public final class DealingCount {

    static final int PAGE = 200;

    /** An event that is written slowly may turn up behind later ones. */
    static final Duration SETTLING = Duration.ofMinutes(10);

    /** What the product does by itself, or an administrator to the record; and a report, of which the function is not told. */
    private static final Set<EventKind> NOBODYS = Set.of(
            EventKind.IMPORTED, EventKind.MOVED, EventKind.VISIBILITY_CHANGED, EventKind.TOMBSTONE, EventKind.REPORTED);

    private final LedgerStore ledger;
    private final NewEvents events;
    private final ContactTracks store;
    private final FunctionStore functions;
    private final CountingTerms terms;

    public DealingCount(
            LedgerStore ledger, NewEvents events, ContactTracks store, FunctionStore functions, CountingTerms terms) {
        this.ledger = ledger;
        this.events = events;
        this.store = store;
        this.functions = functions;
        this.terms = terms;
    }

    /**
     * What it goes by.
     *
     * @param house gives the zone in which a function's months begin
     * @param capabilities tell whether it is counted at all
     */
    public record CountingTerms(House house, Capabilities capabilities, Clock clock) {}

    /**
     * Counts what is new.
     *
     * @param stop asked between two pages
     * @return how many events were looked at; -1 when it was stopped before the end
     */
    public int run(BooleanSupplier stop) {
        Instant settled = terms.clock().instant().minus(SETTLING);
        CountingRun round = new CountingRun();
        long place = store.place();
        if (!terms.capabilities().on(Capability.LIAISON)) {
            round.age(place, settled);
            return 0;
        }
        int looked = 0;
        boolean more = true;
        while (more) {
            if (stop.getAsBoolean()) {
                return -1;
            }
            List<NewEvent> page = settled(events.after(place, PAGE), settled);
            more = page.size() == PAGE;
            round.count(page);
            long next = page.isEmpty() ? place : page.get(page.size() - 1).place();
            if (!more) {
                round.closeUntil(settled);
            }
            if (!round.keep(place, next)) {
                return -1;
            }
            looked += page.size();
            place = next;
        }
        return looked;
    }

    /** Up to the first that may not be the next one. */
    private static List<NewEvent> settled(List<NewEvent> page, Instant settled) {
        int size = 0;
        while (size < page.size() && page.get(size).at().isBefore(settled)) {
            size++;
        }
        return page.subList(0, size);
    }

    /** The tracks in memory, as far as this run has come. */
    private final class CountingRun {
        private final Map<String, ContactTrack> tracks = new HashMap<>();
        private final Set<String> changed = new HashSet<>();
        private final List<ContactMonth> closed = new ArrayList<>();
        private final Map<String, BusinessFunction> known =
                functions.all().stream().collect(Collectors.toMap(one -> RequesterName.key(one.name()), one -> one));

        CountingRun() {
            store.tracks().forEach(track -> tracks.put(key(track.function(), track.side()), track));
        }

        private static String key(String function, Side side) {
            return RequesterName.key(function) + "#" + side.name();
        }

        void count(List<NewEvent> page) {
            Set<CommitmentId> ids = page.stream()
                    .filter(one -> !NOBODYS.contains(one.kind()))
                    .map(NewEvent::commitment)
                    .collect(Collectors.toSet());
            Map<CommitmentId, List<LedgerEvent>> chains = ids.isEmpty() ? Map.of() : ledger.events(ids);
            Map<CommitmentId, String> requesters = new HashMap<>();
            for (CommitmentId id : chains.keySet()) {
                ledger.find(id)
                        .filter(one -> one.side() == Side.IT)
                        .map(one -> known.get(RequesterName.key(one.requester())))
                        .ifPresent(function -> requesters.put(id, function.name()));
            }
            for (NewEvent one : page) {
                List<LedgerEvent> chain = chains.getOrDefault(one.commitment(), List.of());
                @Nullable String function = requesters.get(one.commitment());
                if (function != null && !NOBODYS.contains(one.kind()) && chain.size() >= one.event()) {
                    dealt(function, chain, one.event() - 1);
                }
            }
        }

        /** Two events of one act are one dealing. */
        private void dealt(String function, List<LedgerEvent> chain, int index) {
            LedgerEvent event = chain.get(index);
            @Nullable String person = event.actor().userKey();
            if (person == null || event.mailed() || index > 0 && sameAct(chain.get(index - 1), event)) {
                return;
            }
            Side side = event.via().ofContact() ? Side.BUSINESS : Side.IT;
            ZoneId zone = terms.house().terms(function).zone();
            YearMonth month = YearMonth.from(event.at().atZone(zone));
            String key = key(function, side);
            ContactTrack track = tracks.computeIfAbsent(key, any -> ContactTrack.fresh(function, side, month));
            // What comes late, from another instance, belongs to a month that is told already.
            if (!month.isBefore(track.month())) {
                tracks.put(key, advanced(track, month).counting(person));
                changed.add(key);
            }
        }

        private static boolean sameAct(LedgerEvent before, LedgerEvent event) {
            @Nullable String person = event.actor().userKey();
            return person != null
                    && person.equals(before.actor().userKey())
                    && before.at().equals(event.at());
        }

        /** The track in that month; months in between are closed. */
        private ContactTrack advanced(ContactTrack track, YearMonth month) {
            ContactTrack now = track;
            while (now.month().isBefore(month)) {
                if (!now.lines().isEmpty()) {
                    closed.add(now.closed());
                }
                now = now.next();
            }
            return now;
        }

        /** Keys are thrown away in time although nothing is counted; of these months nothing is told. */
        void age(long place, Instant settled) {
            closeUntil(settled);
            closed.clear();
            keep(place, place);
        }

        void closeUntil(Instant settled) {
            for (Map.Entry<String, ContactTrack> one : tracks.entrySet()) {
                ContactTrack track = one.getValue();
                ZoneId zone = terms.house().terms(track.function()).zone();
                ContactTrack now = advanced(track, YearMonth.from(settled.atZone(zone)));
                if (now != track) {
                    one.setValue(now);
                    changed.add(one.getKey());
                }
            }
        }

        boolean keep(long from, long place) {
            if (from == place && changed.isEmpty() && closed.isEmpty()) {
                return true;
            }
            boolean kept =
                    store.keep(from, place, changed.stream().map(tracks::get).toList(), closed);
            changed.clear();
            closed.clear();
            return kept;
        }
    }
}
