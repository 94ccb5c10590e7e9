package dev.kept.sandbox.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What happens when. Played in order, with the hosts' clock put to each moment first. */
final class Timeline {

    private record Moment(Instant at, int order, Runnable what) {}

    private final List<Moment> moments = new ArrayList<>();

    void at(Instant instant, Runnable what) {
        moments.add(new Moment(instant, moments.size(), what));
    }

    int size() {
        return moments.size();
    }

    /** Plays everything up to {@code end}; what would come later has not happened yet. */
    void play(Instant end, Consumer<Instant> clock, Runnable step) {
        moments.sort(Comparator.comparing(Moment::at).thenComparing(Moment::order));
        for (Moment moment : moments) {
            if (moment.at().isBefore(end)) {
                clock.accept(moment.at());
                moment.what().run();
            }
            step.run();
        }
    }
}
