package dev.kept.link;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.kept.core.evidence.ExportedChain;
import dev.kept.core.evidence.ExportedLedger;
import dev.kept.core.ledger.LedgerEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A project's ledger as one JSON document in UTF-8, written event by event, so that it needs no more heap than one page.
 * Kinds and sides are written as they are hashed. {@link LedgerFile} reads it.
 */
public final class LedgerJson {

    static final String FORMAT = "kept-ledger";
    /** Raised when a reader of the form before would misunderstand; a member added later does not change it. */
    static final int FORM = 1;

    private LedgerJson() {}

    /**
     * Writes the whole document. A failure in the middle leaves one that is not whole, which {@link LedgerFile}
     * refuses.
     *
     * @param out not closed
     * @throws UncheckedIOException when nobody takes it any more
     */
    public static void write(ExportedLedger ledger, OutputStream out) {
        try (JsonGenerator json = Json.generator(out)) {
            ExportedLedger.Head head = ledger.head();
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", FORM);
            json.writeStringField("instance", head.instance());
            json.writeObjectFieldStart("project");
            json.writeStringField("key", head.projectKey());
            json.writeStringField("name", head.projectName());
            json.writeEndObject();
            json.writeStringField("exportedAt", head.exportedAt().toString());
            json.writeArrayFieldStart("chains");
            ledger.pages(page -> {
                page.forEach(chain -> write(chain, json));
                return true;
            });
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static void write(ExportedChain chain, JsonGenerator json) {
        try {
            json.writeStartObject();
            json.writeStringField("commitment", chain.commitment().value());
            json.writeStringField("issue", chain.issueKey());
            json.writeStringField("project", chain.projectKey());
            json.writeStringField("countsIn", chain.countsIn());
            json.writeArrayFieldStart("events");
            for (LedgerEvent event : chain.events()) {
                write(event, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static void write(LedgerEvent event, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("sequence", event.sequence());
        json.writeStringField("at", event.at().toString());
        json.writeStringField("kind", event.kind().name());
        json.writeStringField("side", event.side().name());
        json.writeStringField("date", event.date() == null ? null : event.date().toString());
        json.writeStringField("reason", event.reason());
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, String> fact : event.facts().entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
        json.writeStringField("actor", event.actor().digest());
        json.writeStringField("previousHash", event.previousHash());
        json.writeStringField("hash", event.hash());
        json.writeEndObject();
    }

    private static UncheckedIOException broken(IOException e) {
        return new UncheckedIOException("The export broke off", e);
    }
}
