package dev.kept.storage.contact;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.OutboxStore;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.OutgoingContent;
import dev.kept.core.contact.OutgoingStep.StepState;
import dev.kept.core.contact.OutgoingStep.TypedStep;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;

/** Steps in one Active Objects table. Which node sends one is decided by an update that names what the node saw. */
public final class AoOutboxStore implements OutboxStore {
    private static final String OF_ID = "STEP_UID = ?";
    private static final String WAITING = StepState.ON_ITS_WAY.name();

    private final ActiveObjects ao;
    private final LedgerTables tables;

    public AoOutboxStore(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.tables = new LedgerTables(ao, executors);
    }

    @Override
    public boolean add(OutgoingStep step) {
        return Collisions.first(
                () -> ao.executeInTransaction(() -> ao.create(AoOutgoingStep.class, values(step))),
                () -> ao.count(AoOutgoingStep.class, OF_ID, step.id()) > 0);
    }

    private static Map<String, Object> values(OutgoingStep step) {
        TypedStep typed = step.step();
        Map<String, Object> values = new HashMap<>();
        values.put("STEP_UID", step.id());
        values.put("USER_KEY", step.userKey());
        values.put("READER_NAME", AsciiText.of(step.reader().userName()));
        values.put("READER_LANGUAGE", step.language());
        values.put("PROMISE_UID", AsciiText.of(step.promise()));
        values.put("ASKED_NUMBER", step.asked());
        values.put("PROMISE_TITLE", AsciiText.of(step.title()));
        values.put(
                "STEP_KIND",
                typed == null ? ContentText.kind(step.typed()) : typed.kind().name());
        values.put("EVENT_NUMBER", typed == null ? null : typed.event());
        values.put("TYPED_DATE", typed == null ? null : AsciiText.of(typed.date()));
        values.put("TYPED_WORDS", AsciiText.of(typed == null ? ContentText.words(step.typed()) : typed.words()));
        values.put("TOLD_COST", typed == null ? null : AsciiText.of(typed.cost()));
        values.put("ASKED_AT", step.at().toEpochMilli());
        values.put("STEP_STATE", step.state().name());
        values.put("TRY_COUNT", step.tries());
        values.put("NEXT_AT", step.next().toEpochMilli());
        values.put("REFUSAL_TEXT", AsciiText.of(step.sentence()));
        return values;
    }

    @Override
    public Optional<OutgoingStep> find(String id) {
        return read(Query.select().where(OF_ID, id)).stream().findFirst();
    }

    @Override
    public List<OutgoingStep> of(String userKey, int limit) {
        return read(Query.select()
                .where("USER_KEY = ?", userKey)
                .order("ASKED_AT DESC, ID DESC")
                .limit(limit));
    }

    @Override
    public List<OutgoingStep> due(Instant now, int limit) {
        return read(Query.select()
                .where("NEXT_AT <= ? AND STEP_STATE = ?", now.toEpochMilli(), WAITING)
                .order("ASKED_AT, ID")
                .limit(limit));
    }

    @Override
    public boolean claim(OutgoingStep seen, Instant until) {
        return tables.inTransaction(session -> session.execute(
                        "UPDATE {OUTGOING_STEP} SET [TRY_COUNT] = ?, [NEXT_AT] = ?"
                                + " WHERE [STEP_UID] = ? AND [STEP_STATE] = ? AND [TRY_COUNT] = ?",
                        seen.tries() + 1,
                        until.toEpochMilli(),
                        seen.id(),
                        WAITING,
                        seen.tries()))
                == 1;
    }

    @Override
    public void settle(String id, StepState state, @Nullable String sentence) {
        tables.inTransaction(session -> sentence == null
                ? session.execute(
                        "UPDATE {OUTGOING_STEP} SET [STEP_STATE] = ? WHERE [STEP_UID] = ? AND [STEP_STATE] = ?",
                        state.name(),
                        id,
                        WAITING)
                : session.execute(
                        "UPDATE {OUTGOING_STEP} SET [STEP_STATE] = ?, [REFUSAL_TEXT] = ?"
                                + " WHERE [STEP_UID] = ? AND [STEP_STATE] = ?",
                        state.name(),
                        Objects.requireNonNull(AsciiText.of(sentence)),
                        id,
                        WAITING));
    }

    @Override
    public void dismiss(String id, String userKey) {
        ao.deleteWithSQL(
                AoOutgoingStep.class, "STEP_UID = ? AND USER_KEY = ? AND STEP_STATE <> ?", id, userKey, WAITING);
    }

    @Override
    public void sweep(Instant before) {
        ao.deleteWithSQL(AoOutgoingStep.class, "ASKED_AT < ? AND STEP_STATE <> ?", before.toEpochMilli(), WAITING);
    }

    private List<OutgoingStep> read(Query query) {
        return Arrays.stream(ao.find(AoOutgoingStep.class, query))
                .map(AoOutboxStore::step)
                .toList();
    }

    private static OutgoingStep step(AoOutgoingStep row) {
        return new OutgoingStep(
                row.getStepUid(),
                row.getUserKey(),
                new ContactReader(text(row.getReaderName()), Locale.forLanguageTag(row.getReaderLanguage())),
                text(row.getPromiseUid()),
                row.getAskedNumber(),
                text(row.getPromiseTitle()),
                content(row),
                Instant.ofEpochMilli(row.getAskedAt()),
                StepState.valueOf(row.getStepState()),
                row.getTryCount(),
                Instant.ofEpochMilli(row.getNextAt()),
                AsciiText.read(row.getRefusalText()));
    }

    private static OutgoingContent content(AoOutgoingStep row) {
        String kind = row.getStepKind();
        OutgoingContent other = ContentText.read(kind, AsciiText.read(row.getTypedWords()));
        return other != null
                ? other
                : new TypedStep(
                        StepKind.valueOf(kind),
                        row.getEventNumber(),
                        AsciiText.read(row.getTypedDate()),
                        AsciiText.read(row.getTypedWords()),
                        AsciiText.read(row.getToldCost()));
    }

    private static String text(String ascii) {
        return Objects.requireNonNull(AsciiText.read(ascii), "a column that is never empty");
    }
}
