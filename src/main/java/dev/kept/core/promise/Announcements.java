package dev.kept.core.promise;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All warnings and other dates of one promise, with who was told of them.
 *
 * @param all in the order of their events; those older than tellings first, by day
 */
public record Announcements(List<Announced> all) implements Iterable<Announced> {

    private static final Comparator<Announced> ORDER = Comparator.comparing(Announced::event)
            .thenComparing(Announced::said)
            .thenComparing(Announced::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Announcements {
        all = List.copyOf(all.size() < 2 ? all : all.stream().sorted(ORDER).toList());
    }

    /** Those of a promise whose facts say nothing of tellings: each counts as stated on its day. */
    public static Announcements asGiven(@Nullable LocalDate warnedOn, List<DateChange> changes) {
        Stream<Announced> dates = changes.stream().map(change -> Announced.asGiven(change.on(), change.newDate()));
        return new Announcements(
                Stream.concat(Stream.ofNullable(warnedOn).map(day -> Announced.asGiven(day, null)), dates)
                        .toList());
    }

    @Override
    public Iterator<Announced> iterator() {
        return all.iterator();
    }

    public Stream<Announced> stream() {
        return all.stream();
    }

    /** What that event says; empty when it announces nothing, or is older than tellings. */
    public Optional<Announced> by(int event) {
        return stream().filter(one -> one.event() == event && event > 0).findFirst();
    }

    /** Those that say the first date will not hold, of which nobody of the other side was told. */
    public List<Announced> toldToNobody(LocalDate firstDate) {
        return slips(firstDate).filter(one -> one.toldOn().isEmpty()).toList();
    }

    /** Whether the other side heard that the first date will not hold; {@code null} when nobody said so. */
    public @Nullable Reach told(LocalDate firstDate) {
        return firstTold(firstDate)
                .map(Announced::told)
                .orElseGet(() -> slips(firstDate).findAny().isPresent() ? Reach.NOBODY : null);
    }

    /** The day on which it first heard so; {@code null} while it did not. */
    public @Nullable LocalDate toldOn(LocalDate firstDate) {
        return firstTold(firstDate).flatMap(Announced::toldOn).orElse(null);
    }

    /** That event, or the last one before it that is more than a note of who was told of another. */
    public int beforeNotes(int event) {
        int last = event;
        while (noted(last)) {
            last--;
        }
        return last;
    }

    private boolean noted(int event) {
        return stream()
                .filter(one -> one.event() != event)
                .flatMap(one -> one.tellings().stream())
                .map(Telling::word)
                .anyMatch(word -> word.event() == event && !word.answered());
    }

    private Optional<Announced> firstTold(LocalDate firstDate) {
        return slips(firstDate)
                .filter(one -> one.toldOn().isPresent())
                .min(Comparator.comparing((Announced one) -> one.toldOn().orElseThrow())
                        .thenComparing(Announced::told));
    }

    private Stream<Announced> slips(LocalDate firstDate) {
        return stream().filter(one -> one.slips(firstDate));
    }

    /** These and one more. */
    Announcements with(Announced one) {
        List<Announced> more = new ArrayList<>(all);
        more.add(one);
        return new Announcements(more);
    }

    /** Somebody of the other side was told of what that event says, or is said to have been. */
    Announcements told(int event, Telling telling) {
        return each(one -> one.event() == event ? one.with(telling) : one);
    }

    /** What that event states is none from this day on. */
    Announcements objected(int event, LocalDate day) {
        return each(one -> one.objected(repeats(one, event) ? one.event() : event, day));
    }

    /** A date that was shown once more after its new date was declined says nothing that was not said before. */
    private boolean repeats(Announced one, int event) {
        return one.event() == 0
                && one.date() != null
                && by(event)
                        .filter(first -> Objects.equals(one.date(), first.date()))
                        .isPresent();
    }

    /** As they were known at the end of that day. */
    Announcements knownOn(LocalDate day) {
        return new Announcements(stream()
                .filter(one -> !one.said().isAfter(day))
                .map(one -> one.knownOn(day))
                .toList());
    }

    private Announcements each(UnaryOperator<Announced> change) {
        return new Announcements(stream().map(change).toList());
    }
}
