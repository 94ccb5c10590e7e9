package dev.kept.core.promise;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A warning or another date, and who of the other side was told of it. It counts from the day they were told; as long as
 * nobody was, it announces nothing.
 *
 * @param event number of the event that says it; {@code 0} of one that is older than tellings or told by its facts alone:
 *     that counts as stated on its day
 * @param said the day it came onto the record
 * @param date the other date; {@code null} of a warning
 * @param tellings in the order in which they came onto the record
 */
public record Announced(int event, LocalDate said, @Nullable LocalDate date, List<Telling> tellings) {

    public Announced {
        tellings = List.copyOf(tellings);
    }

    /** Stated on its day. */
    public static Announced asGiven(LocalDate said, @Nullable LocalDate date) {
        return new Announced(0, said, date, List.of(Telling.asGiven(said)));
    }

    /** Whether it says that this date will not hold: a warning does, and a later date, not an earlier one. */
    public boolean slips(LocalDate first) {
        return date == null || date.isAfter(first);
    }

    /** The day on which somebody was first told; empty when nobody was. */
    public Optional<LocalDate> toldOn() {
        return first(false);
    }

    /** The same without what the promising side only states. */
    public Optional<LocalDate> reachedOn() {
        return first(true);
    }

    private Optional<LocalDate> first(boolean reached) {
        LocalDate first = null;
        for (Telling telling : tellings) {
            boolean counts = telling.stands() && (telling.reached() || !reached);
            if (counts && (first == null || telling.on().isBefore(first))) {
                first = telling.on();
            }
        }
        return Optional.ofNullable(first);
    }

    /** Whose word the day is on which somebody was first told. */
    public Reach told() {
        return toldOn().map(day -> reachedOn().filter(day::equals).isPresent() ? Reach.TOLD : Reach.STATED)
                .orElse(Reach.NOBODY);
    }

    /** Whether that telling is one the other side may still say it never got: it is told by nothing else as early. */
    public boolean disputable(Telling telling) {
        return !telling.reached()
                && telling.word().disputable()
                && reachedOn().filter(day -> !day.isAfter(telling.on())).isEmpty();
    }

    Announced with(Telling telling) {
        List<Telling> more = new ArrayList<>(tellings);
        more.add(telling);
        return new Announced(event, said, date, more);
    }

    /** What that event states is none from this day on. */
    Announced objected(int about, LocalDate day) {
        return new Announced(
                event,
                said,
                date,
                tellings.stream().map(one -> one.objected(about, day)).toList());
    }

    /** As it was known at the end of that day. */
    Announced knownOn(LocalDate day) {
        return new Announced(
                event,
                said,
                date,
                tellings.stream()
                        .filter(one -> !one.since().isAfter(day))
                        .map(one -> one.knownOn(day))
                        .toList());
    }
}
