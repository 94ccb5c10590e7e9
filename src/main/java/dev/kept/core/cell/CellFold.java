package dev.kept.core.cell;

import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.SizeBand;
import dev.kept.core.promise.StatedCause;
import dev.kept.core.promise.TakenBack;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes day cells from commitments. The one definition of a cell: every store's cells must equal this. */
public final class CellFold {

    private CellFold() {}

    /** The cells a commitment is counted in: none, or one under each basis. */
    public static Set<CellKey> keysOf(Commitment commitment) {
        return commitment.counted() ? Set.of(key(commitment, Basis.FIRST), key(commitment, Basis.AGREED)) : Set.of();
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
            for (CellKey key : keysOf(commitment)) {
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
            replacedOn(key.basis(), member)
                    .filter(day -> day.isAfter(key.day()))
                    .forEach(news::add);
        }
        return news;
    }

    /** Deliveries taken back; and where all is counted, dates shown instead of others and causes stated after others. */
    private static Stream<LocalDate> replacedOn(Basis basis, Commitment member) {
        Stream<LocalDate> back = member.promise().takenBack().stream().map(TakenBack::until);
        if (basis != Basis.FIRST) {
            return back;
        }
        Stream<LocalDate> dates = member.promise().changes().stream().map(DateChange::on);
        Stream<LocalDate> causes =
                member.conversation().causes().stream().skip(1).map(StatedCause::on);
        return Stream.of(back, dates, causes).flatMap(days -> days);
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
