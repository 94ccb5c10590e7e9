package dev.kept.link.promise;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.readiness.ReadinessPoint;
import dev.kept.core.readiness.ReadinessSubject;
import dev.kept.core.scoreboard.Precedents;
import dev.kept.link.Json;
import dev.kept.link.Within;
import java.util.List;

/**
 * What became of promises like one. Below five of them nothing is told.
 *
 * @param version of this form
 * @param n how many are over
 * @param kept how many of these kept their first date; {@code null} of too few
 * @param halfByDay on which day after it is made half of them would have been done, had they been promised for the same time;
 *     {@code null} of too few, and where less than half were done at all
 * @param fourFifthsByDay the same of four fifths
 * @param sentences the same in words, and what those came to that had taken as long as this one so far
 * @param readiness what is there and what is missing before it is promised; none of one that is promised already
 */
public record PrecedentsJson(
        int version,
        @Within(least = 0) int n,
        @Nullable Integer kept,
        @Nullable Long halfByDay,
        @Nullable Long fourFifthsByDay,
        List<String> sentences,
        List<ReadinessPointJson> readiness) {

    /** What became of the others, and what the new one would rest on. */
    public static PrecedentsJson of(Precedents precedents, List<ReadinessPoint> readiness, Texts texts) {
        boolean told = precedents.enough();
        return new PrecedentsJson(
                Json.VERSION,
                precedents.kept().n(),
                told ? precedents.kept().hits() : null,
                told ? precedents.half() : null,
                told ? precedents.fourFifths() : null,
                precedents.sentences(texts),
                readiness.stream().map(ReadinessPointJson::of).toList());
    }

    /**
     * One thing that a promise rests on.
     *
     * @param there whether it is there; else it is missing
     * @param sentence says so, in the reader's language
     */
    record ReadinessPointJson(ReadinessSubject subject, boolean there, String sentence) {

        static ReadinessPointJson of(ReadinessPoint point) {
            return new ReadinessPointJson(point.subject(), point.there(), point.sentence());
        }
    }
}
