package dev.kept.core.cell;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.conversation.StatedCause;
import dev.kept.core.conversation.ToldCost;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Announced;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.TakenBack;
import dev.kept.core.rulebook.SizeBand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Makes day cells from commitments. The one definition of a cell: every store's cells must equal this. */
public final class CellFold {
    private static final List<Basis> BASES = List.of(Basis.values());

    private CellFold() {}

    /** The cells a commitment is counted in: none, or one under each basis. */
    public static Set<CellKey> keysOf(Commitment commitment) {
        return commitment.everCounted()
                ? Set.of(key(commitment, Basis.FIRST), key(commitment, Basis.AGREED))
                : Set.of();
    }

    /** The cell with this key, from commitments that may also belong to others; empty when none belongs to it. */
    public static DayCell fold(CellKey key, Collection<Commitment> commitments) {
        List<Commitment> members = commitments.stream()
                .filter(commitment -> keysOf(commitment).contains(key))
                .toList();
        return cell(key, members);
    }

    /** All non-empty cells of these commitments, in no particular order. */
    public static List<DayCell> all(Collection<Commitment> commitments) {
        return some(commitments, key -> true);
    }

    /** Those of the non-empty cells that are wanted, in no particular order. */
    public static List<DayCell> some(Collection<Commitment> commitments, Predicate<CellKey> wanted) {
        Map<CellKey, List<Commitment>> members = new HashMap<>();
        for (Commitment commitment : commitments) {
            for (Basis basis : commitment.everCounted() ? BASES : List.<Basis>of()) {
                CellKey key = key(commitment, basis);
                if (wanted.test(key)) {
                    members.computeIfAbsent(key, none -> new ArrayList<>()).add(commitment);
                }
            }
        }
        return members.entrySet().stream()
                .map(entry -> cell(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** In the order of their names, so that sums of sizes come out the same to the last bit every time. */
    private static DayCell cell(CellKey key, List<Commitment> members) {
        List<Commitment> ordered = new ArrayList<>(members);
        ordered.sort(Comparator.comparing(member -> member.id().value()));
        SortedMap<LocalDate, Counts> earlier = new TreeMap<>();
        for (LocalDate day : newsAfter(key, ordered)) {
            earlier.put(day, counts(key, ordered, day.minusDays(1)));
        }
        return new DayCell(key, counts(key, ordered, LocalDate.MAX), earlier);
    }

    /** The days after the cell's own on which something that was believed was replaced by something else. */
    private static SortedSet<LocalDate> newsAfter(CellKey key, List<Commitment> members) {
        SortedSet<LocalDate> news = new TreeSet<>();
        for (Commitment member : members) {
            replacedOn(key.basis(), member, day -> {
                if (day.isAfter(key.day())) {
                    news.add(day);
                }
            });
        }
        return news;
    }

    /**
     * Deliveries taken back, and consents objected to or given later; and where all is counted, dates shown instead of
     * others, causes stated and costs told after others, and what nobody was told of until somebody was.
     */
    private static void replacedOn(Basis basis, Commitment member, Consumer<LocalDate> on) {
        Promise promise = member.promise();
        for (TakenBack back : promise.takenBack()) {
            on.accept(back.until());
        }
        for (DateChange change : promise.changes()) {
            settled(change.consent(), on);
        }
        settled(promise.withdrawnConsent(), on);
        if (basis == Basis.FIRST) {
            for (DateChange change : promise.changes()) {
                on.accept(change.on());
            }
            for (Announced one : promise.announced()) {
                one.tellings().forEach(telling -> settled(telling.word(), on));
                if (one.said().isBefore(promise.firstDate())) {
                    one.tellings().forEach(telling -> on.accept(telling.since()));
                }
            }
            Conversation talk = member.conversation();
            talk.causes().stream().skip(1).map(StatedCause::on).forEach(on);
            talk.feedback().costs().stream().skip(1).map(ToldCost::on).forEach(on);
        }
    }

    private static void settled(@Nullable Consent consent, Consumer<LocalDate> on) {
        if (consent != null && consent.objectedOn() != null) {
            on.accept(consent.objectedOn());
        }
        if (consent != null && consent.since() != null) {
            on.accept(consent.since());
        }
    }

    private static Counts counts(CellKey key, List<Commitment> members, LocalDate knownBy) {
        CellSum sum = new CellSum(key);
        members.forEach(member -> sum.add(member, knownBy));
        return sum.counts();
    }

    private static CellKey key(Commitment commitment, Basis basis) {
        LocalDate day = basis == Basis.FIRST ? commitment.promise().firstDate() : commitment.agreedDate();
        SizeBand band = SizeBand.of(commitment.promise().size());
        return new CellKey(commitment.carrier().counted().projectId(), commitment.side(), band, basis, day);
    }
}
