package dev.kept.storage.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.FactsText;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import dev.kept.storage.row.DayText;
import dev.kept.storage.sql.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns events into rows and back. A column is the text or number that was hashed, so that a chain read back verifies.
 */
public final class EventRows {

    private EventRows() {}

    /** What stands in the unique column: commitment, {@code #} and number. */
    public static String key(CommitmentId id, int sequence) {
        return id.value() + "#" + sequence;
    }

    /** The first place an addition takes. Whoever was faster took this one too. */
    static String firstKey(Addition addition) {
        return key(addition.id(), addition.firstSequence());
    }

    /** All columns but the number that the database gives, {@code null} where nothing is stored. */
    public static Map<String, Object> values(LedgerEvent event) {
        Map<String, Object> values = new HashMap<>();
        values.put("EVENT_KEY", key(event.commitment(), event.sequence()));
        values.put("COMMITMENT_UID", event.commitment().value());
        values.put("SEQUENCE_NO", event.sequence());
        values.put("OCCURRED_AT", event.at().toEpochMilli());
        values.put("EVENT_KIND", event.kind().name());
        values.put("ACTING_SIDE", event.side().name());
        values.put("ABOUT_DAY", DayText.ofOrNull(event.date()));
        values.put("REASON_TEXT", nothingWhenEmpty(event.reason()));
        values.put("FACTS_TEXT", FactsText.of(event.facts()));
        values.put("ACTOR_DIGEST", nothingWhenEmpty(event.actor().digest()));
        values.put("ACTOR_SALT", event.actor().salt());
        values.put("ACTOR_KEY", event.actor().userKey());
        values.put("PREVIOUS_HASH", nothingWhenEmpty(event.previousHash()));
        values.put("EVENT_HASH", event.hash());
        return values;
    }

    /**
     * The event of a row.
     *
     * @throws IllegalArgumentException when it names a kind or side that this version does not know
     * @throws IllegalStateException when a column that is never empty is
     */
    static LedgerEvent read(Row row) {
        return new LedgerEvent(
                new CommitmentId(row.getString("COMMITMENT_UID")),
                row.getInt("SEQUENCE_NO"),
                Instant.ofEpochMilli(row.getLong("OCCURRED_AT")),
                EventKind.valueOf(row.getString("EVENT_KIND")),
                Side.valueOf(row.getString("ACTING_SIDE")),
                DayText.readOrNull(row.getStringOrNull("ABOUT_DAY")),
                row.getStringOrNull("REASON_TEXT"),
                FactsText.read(row.getStringOrNull("FACTS_TEXT")),
                new ActorMark(
                        emptyWhenNothing(row.getStringOrNull("ACTOR_DIGEST")),
                        row.getStringOrNull("ACTOR_SALT"),
                        row.getStringOrNull("ACTOR_KEY")),
                emptyWhenNothing(row.getStringOrNull("PREVIOUS_HASH")),
                row.getString("EVENT_HASH"));
    }

    private static @Nullable String nothingWhenEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String emptyWhenNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
