package dev.kept.link.contact;

import dev.kept.core.Nullable;
import dev.kept.core.liaison.Decision;
import dev.kept.core.liaison.Decision.ShownDecision;
import dev.kept.core.liaison.DecisionRecord;
import dev.kept.core.liaison.DecisionRecord.DecisionOption;
import dev.kept.core.liaison.LiaisonDeed.DecisionTaken;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Within;
import java.time.LocalDate;
import java.util.List;

/**
 * What was decided about a promise that was warned of or moved.
 *
 * @param number of the word that recorded it
 * @param side whose word the record is
 * @param issueKey of the issue that carries the promise
 * @param commitment the promise's id
 * @param on the day of it
 * @param question what was to be decided
 * @param options what could have been done
 * @param chosen index of the option that was taken
 * @param criterion by which it was taken
 * @param confirmedOn the day on which the other side said that it was so; {@code null} while it did not
 */
public record DecisionJson(
        @Within(least = 1) int number,
        Side side,
        String issueKey,
        String commitment,
        LocalDate on,
        String question,
        List<DecisionOptionJson> options,
        @Within(least = 0) int chosen,
        String criterion,
        @Nullable LocalDate confirmedOn) {

    public DecisionJson {
        Json.there("side", side);
        Json.there("issueKey", issueKey);
        Json.there("commitment", commitment);
        Json.there("on", on);
        Json.there("question", question);
        options = List.copyOf(Json.there("options", options));
        Json.there("criterion", criterion);
        if (chosen < 0 || chosen >= options.size()) {
            throw new MalformedJsonException("chosen", "is no option");
        }
    }

    static DecisionJson of(ShownDecision shown) {
        Decision decision = shown.decision();
        DecisionTaken taken = decision.taken();
        DecisionRecord record = taken.decision();
        return new DecisionJson(
                decision.number(),
                decision.side(),
                shown.issueKey(),
                taken.commitment().value(),
                taken.on(),
                record.question(),
                record.options().stream()
                        .map(one -> new DecisionOptionJson(one.name(), one.business(), one.it()))
                        .toList(),
                record.chosen(),
                record.criterion(),
                decision.confirmedOn());
    }

    ShownDecision shown() {
        DecisionRecord record = new DecisionRecord(
                question,
                options.stream()
                        .map(one -> new DecisionOption(one.name, one.business, one.it))
                        .toList(),
                chosen,
                criterion);
        return new ShownDecision(
                new Decision(number, side, new DecisionTaken(new CommitmentId(commitment), on, record), confirmedOn),
                issueKey);
    }

    /**
     * Something that could have been done.
     *
     * @param name in a few words
     * @param business what the business gains and loses by it
     * @param it what IT gains and loses by it
     */
    public record DecisionOptionJson(String name, String business, String it) {
        public DecisionOptionJson {
            Json.there("name", name);
            Json.there("business", business);
            Json.there("it", it);
        }
    }
}
