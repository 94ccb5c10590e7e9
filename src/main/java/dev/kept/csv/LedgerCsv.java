package dev.kept.csv;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.transfer.ExportedChain;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.core.transfer.ExportedState;
import dev.kept.core.transfer.ProjectExport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A project's ledger as two tables in UTF-8 with a byte order mark: its events, and what each commitment is now. Holds no person.
 *
 * <p>For people and their spreadsheets: no instance reads these tables back, which is what {@code LedgerJson} is for.
 * Heads and codes are English in every language, so that a formula made once works everywhere.
 */
public final class LedgerCsv {

    private static final List<Field<EventOfChain>> EVENT = List.of(
            new Field<>("commitment", row -> row.chain().commitment()),
            new Field<>("issue", row -> row.chain().issueKey()),
            new Field<>("sequence", row -> row.event().sequence()),
            new Field<>("at", row -> row.event().at()),
            new Field<>("day", row -> row.chain().day(row.event().at())),
            new Field<>("kind", row -> row.event().kind().code()),
            new Field<>("side", row -> row.event().side().code()),
            new Field<>("word", row -> row.chain().word(row.event()).code()),
            new Field<>("date", row -> row.event().date()),
            new Field<>("reason", row -> row.event().reason()),
            new Field<>("facts", row -> facts(row.event())),
            new Field<>("hash", row -> row.event().hash()),
            new Field<>("previous_hash", row -> row.event().previousHash()));

    private static final List<Field<ExportedState>> STATE = List.of(
            new Field<>("commitment", row -> row.commitment().id()),
            new Field<>("issue", row -> row.issueKey()),
            new Field<>("part_of", row -> row.commitment().deal().parent()),
            new Field<>("stage", row -> row.commitment().stage().code()),
            new Field<>(
                    "outcome",
                    row -> row.outcome() == null ? null : row.outcome().code()),
            new Field<>("requester", row -> row.commitment().requester()),
            new Field<>("side", row -> row.commitment().side().code()),
            new Field<>("size", row -> row.commitment().promise().size()),
            new Field<>("made_on", row -> row.commitment().promise().madeOn()),
            new Field<>("first_date", row -> row.commitment().promise().firstDate()),
            new Field<>("agreed_date", row -> row.commitment().agreedDate()),
            new Field<>("word", row -> row.commitment().word().code()),
            new Field<>("latest_date", row -> row.commitment().latestDate()),
            new Field<>("warned_on", row -> row.commitment().promise().warnedOn()),
            new Field<>(
                    "told",
                    row -> row.commitment().told() == null
                            ? null
                            : row.commitment().told().code()),
            new Field<>("told_on", row -> row.commitment().toldOn()),
            new Field<>("delivered_on", row -> row.commitment().deliveredOn()),
            new Field<>("withdrawn_on", row -> row.commitment().promise().withdrawnOn()),
            new Field<>("released", row -> row.commitment().released()),
            new Field<>("reconstructed", row -> row.commitment().reconstructed()),
            new Field<>("events", row -> row.commitment().sequence()),
            new Field<>("head_hash", row -> row.commitment().headHash()));

    private LedgerCsv() {}

    /**
     * One column: what stands at its head, and in each row. A table's head and rows come from one list of them.
     *
     * @param head a name of small letters and underscores
     * @param value {@code null} for an empty field
     */
    private record Field<T>(String head, Function<T, @Nullable Object> value) {}

    /**
     * A row of the first table.
     *
     * @param chain which commitment it is about, and what its issue is called
     * @param event one of its events
     */
    private record EventOfChain(ExportedChain chain, LedgerEvent event) {}

    /**
     * A row for each event, chain by chain. {@code at} is the instant in UTC, {@code day} the day it counts on in the
     * commitment's time zone. Needs no more heap than a page of chains. Does not close the stream.
     */
    public static void events(ExportedLedger ledger, OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvTable table = headed(EVENT, writer);
        ledger.pages(page -> {
            page.forEach(chain -> chain.events().forEach(event -> line(table, EVENT, new EventOfChain(chain, event))));
            return true;
        });
        flush(writer);
    }

    /** A row for each commitment as it is now, parts behind their whole. Does not close the stream. */
    public static void states(ProjectExport ledger, OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvTable table = headed(STATE, writer);
        ledger.states(page -> {
            page.forEach(state -> line(table, STATE, state));
            return true;
        });
        flush(writer);
    }

    private static <T> CsvTable headed(List<Field<T>> fields, Writer writer) {
        CsvTable table = CsvTable.beginning(writer);
        table.line(fields.stream().map(Field::head).toArray());
        return table;
    }

    private static <T> void line(CsvTable table, List<Field<T>> fields, T row) {
        table.line(fields.stream().map(field -> field.value().apply(row)).toArray());
    }

    /** One fact a line, in one field. */
    private static String facts(LedgerEvent event) {
        return event.facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The writer holds text back; closing it would close the stream of the response. */
    private static void flush(Writer writer) {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The table broke off", e);
        }
    }
}
