package dev.kept.link.board;

import dev.kept.core.Nullable;
import dev.kept.core.figure.DeliverySpread;
import dev.kept.core.measure.forecast.StatedConfidence;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Within;
import dev.kept.link.Written;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How deliveries lie around their first dates, and what became of promises by the confidence stated.
 *
 * @param arrivals deliveries by when they came; those of a kind that is unknown are left out when they are read
 * @param stated groups of promises by the confidence stated, the lowest first
 */
record DeliverySpreadJson(List<ArrivalJson> arrivals, List<StatedJson> stated) {

    DeliverySpreadJson {
        arrivals = List.copyOf(Json.there("arrivals", arrivals));
        stated = List.copyOf(Json.there("stated", stated));
    }

    static DeliverySpreadJson of(DeliverySpread spread) {
        return new DeliverySpreadJson(
                spread.arrivals().entrySet().stream()
                        .map(one -> new ArrivalJson(one.getKey(), one.getValue()))
                        .toList(),
                spread.stated().stream()
                        .map(one -> new StatedJson(
                                one.stated(), one.kept().hits(), one.kept().n()))
                        .toList());
    }

    static DeliverySpread read(@Nullable DeliverySpreadJson written) {
        return written == null ? DeliverySpread.NONE : written.spread();
    }

    private DeliverySpread spread() {
        Map<DeliverySpread.ArrivalKind, Integer> counts = new EnumMap<>(DeliverySpread.ArrivalKind.class);
        for (ArrivalJson one : arrivals) {
            if (one.when() != null) {
                counts.merge(one.when(), one.count(), Integer::sum);
            }
        }
        return new DeliverySpread(
                counts, stated.stream().map(StatedJson::stated).toList());
    }

    /**
     * Deliveries of one kind.
     *
     * @param when when they came; {@code null} when it was read and this version does not know it
     * @param count how many
     */
    record ArrivalJson(
            @Written DeliverySpread.@Nullable ArrivalKind when,
            @Within(least = 0) int count) {

        ArrivalJson {
            if (count < 0) {
                throw new MalformedJsonException("count", "below 0");
            }
        }
    }

    /**
     * Promises made with about the same confidence.
     *
     * @param confidence the mean of what was stated, 0 to 1
     * @param hits how many of them were kept
     * @param n how many there are
     */
    record StatedJson(@Within(least = 0, most = 1) double confidence, int hits, int n) {

        StatedConfidence stated() {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new MalformedJsonException("confidence", "not from 0 to 1");
            }
            return new StatedConfidence(confidence, FigureJson.rate(hits, n));
        }
    }
}
