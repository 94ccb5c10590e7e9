package dev.kept.core.backfill;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Tells what was read in one line, so that a test shows a whole promise at a glance. */
final class ToldPromise {

    private ToldPromise() {}

    /** The promise in one line, its doubts in brackets. */
    static String told(Reading reading) {
        Reconstruction promise = Objects.requireNonNull(reading.promise());
        StringBuilder told = new StringBuilder("made ")
                .append(LocalDate.ofInstant(promise.madeAt(), promise.zone()))
                .append(" by ")
                .append(promise.firstDate());
        for (Reconstruction.HistoryStep step : promise.steps()) {
            told.append(", ")
                    .append(step.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(LocalDate.ofInstant(step.at(), promise.zone()))
                    .append(step.date() == null ? "" : " to " + step.date());
        }
        for (DoubtfulCase doubt : reading.doubts()) {
            told.append(" (").append(doubt.reason().code()).append(')');
        }
        return told.toString();
    }
}
