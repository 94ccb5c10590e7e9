package dev.kept.csv;

import dev.kept.core.Nullable;
import dev.kept.core.evidence.ExportedChain;
import dev.kept.core.evidence.ExportedLedger;
import dev.kept.core.evidence.ExportedState;
import dev.kept.core.evidence.ProjectExport;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.Promise;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A project's ledger as two tables in UTF-8: its events, and what each commitment is now. Holds no person. */
public final class LedgerCsv {

    private static final Object[] EVENT = {
        "commitment",
        "issue",
        "sequence",
        "at",
        "day",
        "kind",
        "side",
        "date",
        "reason",
        "facts",
        "hash",
        "previous_hash"
    };
    private static final Object[] STATE = {
        "commitment",
        "issue",
        "part_of",
        "stage",
        "outcome",
        "requester",
        "side",
        "size",
        "made_on",
        "first_date",
        "agreed_date",
        "latest_date",
        "warned_on",
        "delivered_on",
        "withdrawn_on",
        "released",
        "reconstructed",
        "events",
        "head_hash"
    };

    private LedgerCsv() {}

    /** A row for each event, chain by chain. Does not close the stream. */
    public static void events(ExportedLedger ledger, OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvTable table = new CsvTable(writer);
        table.line(EVENT);
        ledger.pages(page -> {
            page.forEach(chain -> chain.events().forEach(event -> row(table, chain, event)));
            return true;
        });
        flush(writer);
    }

    /** A row for each commitment. Does not close the stream. */
    public static void states(ProjectExport ledger, OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvTable table = new CsvTable(writer);
        table.line(STATE);
        ledger.states(page -> {
            page.forEach(state -> row(table, state));
            return true;
        });
        flush(writer);
    }

    private static void row(CsvTable table, ExportedChain chain, LedgerEvent event) {
        String facts = event.facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("\n"));
        table.line(
                chain.commitment(),
                chain.issueKey(),
                event.sequence(),
                event.at(),
                chain.day(event.at()),
                event.kind().code(),
                event.side().code(),
                event.date(),
                event.reason(),
                facts,
                event.hash(),
                event.previousHash());
    }

    private static void row(CsvTable table, ExportedState state) {
        Commitment now = state.commitment();
        Promise promise = now.promise();
        table.line(
                now.id(),
                state.issueKey(),
                now.deal().parent(),
                now.stage().code(),
                code(state),
                now.requester(),
                now.side().code(),
                promise.size(),
                promise.madeOn(),
                promise.firstDate(),
                now.agreedDate(),
                now.latestDate(),
                promise.warnedOn(),
                now.deliveredOn(),
                promise.withdrawnOn(),
                now.released(),
                now.reconstructed(),
                now.sequence(),
                now.headHash());
    }

    private static @Nullable String code(ExportedState state) {
        return state.outcome() == null ? null : state.outcome().code();
    }

    private static void flush(Writer writer) {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The table broke off", e);
        }
    }
}
