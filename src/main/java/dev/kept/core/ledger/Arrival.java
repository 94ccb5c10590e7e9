package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.InputRules;
import dev.kept.core.promise.Via;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a chain that was written on another instance lies here. The chain itself stays as it is, with its ids and hashes;
 * one more event behind it, a {@link EventKind#MOVED} that states an issue, says what the other instance could not know.
 *
 * @param issueId the issue here; {@link #NO_ISSUE} for a commitment whose issue was deleted
 * @param projectId where the issue lies
 * @param restricted whether a security level hides the issue from some who see the project
 * @param countsIn where the commitment counts if its date is over already
 * @param instance names the instance it came from
 */
public record Arrival(long issueId, long projectId, boolean restricted, long countsIn, String instance) {

    /** No issue has this id. */
    public static final long NO_ISSUE = 0;

    private static final int LONGEST_FACT = LedgerEvent.LONGEST_REASON;
    private static final int LONGEST_DIGEST = 64;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final String NAME = "[A-Za-z]{1,40}";

    /** Whether an instance may be called so in the record. */
    public static boolean names(String instance) {
        return instance.isEmpty() || plausible(Facts.INSTANCE, instance);
    }

    /** The whole chain, placed here by one event more. Nobody in particular acts. */
    public Addition of(List<LedgerEvent> chain, Instant at) {
        Commitment before = Projection.replay(chain);
        EventDraft draft = EventDraft.of(at, EventKind.MOVED, before.side(), ActorMark.NOBODY)
                .stating(Map.of(
                        Facts.ISSUE, Long.toString(issueId),
                        Facts.PROJECT, Long.toString(projectId),
                        Facts.RESTRICTED, Boolean.toString(restricted),
                        Facts.COUNTS_IN, Long.toString(countsIn),
                        Facts.INSTANCE, instance));
        Addition placed = Addition.of(before.id(), before, List.of(draft));
        List<LedgerEvent> events = new ArrayList<>(chain);
        events.addAll(placed.events());
        return new Addition(events, placed.projection());
    }

    /**
     * The first event of a chain that this ledger would never have written, because a text or number in it breaks the
     * rules for what people type; {@code null} when there is none.
     *
     * @throws IllegalArgumentException when a value is none of its kind at all
     */
    public static @Nullable LedgerEvent strange(List<LedgerEvent> chain) {
        return chain.stream().filter(event -> !plausible(event)).findFirst().orElse(null);
    }

    private static boolean plausible(LedgerEvent event) {
        String reason = event.reason();
        int year = event.at().atZone(ZoneOffset.UTC).getYear();
        return inRange(year)
                && (event.date() == null || inRange(event.date().getYear()))
                && (reason == null || asTyped(reason))
                && event.actor().digest().matches("[0-9A-Za-z]{0," + LONGEST_DIGEST + "}")
                && event.facts().entrySet().stream().allMatch(fact -> plausible(fact.getKey(), fact.getValue()));
    }

    private static boolean inRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean plausible(String name, String value) {
        return name.matches(NAME)
                && value.length() <= LONGEST_FACT
                && switch (name) {
                    case Facts.REQUESTER -> InputRules.requester(value).fold(value::equals, refusal -> false);
                    case Facts.SIZE ->
                        InputRules.size(Double.parseDouble(value)).fold(good -> true, refusal -> false);
                    case Facts.CONFIDENCE ->
                        InputRules.confidence(Integer.valueOf(value)).fold(good -> true, refusal -> false);
                    case Facts.NOTICE_DAYS -> Integer.parseInt(value) >= 0;
                    case Facts.VIA -> Via.valueOf(value).name().equals(value);
                    case Facts.PARENT -> !value.isBlank() && value.length() <= CommitmentId.LONGEST;
                    default -> value.isEmpty() || asTyped(value);
                };
    }

    /** As it comes out of the checks that everything typed goes through. */
    private static boolean asTyped(String text) {
        return InputRules.words(text).fold(words -> words.filter(text::equals).isPresent(), refusal -> false);
    }
}
