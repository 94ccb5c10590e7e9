package dev.kept.link.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.evidence.Seal;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Word;
import dev.kept.core.transfer.ExportedChain;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.link.Json;
import dev.kept.link.ProjectJson;
import dev.kept.link.Within;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A project's ledger as one JSON document in UTF-8, written chain by chain, so that it needs no more heap than one page.
 * {@link LedgerFile} reads it.
 *
 * @param format says what the document is
 * @param version of this form, see {@link #FORM}
 * @param instance which installation wrote it
 * @param project its present key and name
 * @param exportedAt when it was written
 * @param chains one for each commitment; behind the head, because they are written one by one
 * @param seals those of the project, the first first; behind the chains, for whoever checks the file
 */
public record LedgerJson(
        Format format,
        int version,
        String instance,
        ProjectJson project,
        Instant exportedAt,
        List<ChainJson> chains,
        List<SealJson> seals) {

    /** Raised when a reader of the form before would misunderstand; a member added later does not change it. */
    static final int FORM = 1;

    private static final Set<String> STREAMED = Set.of("chains", "seals");

    /** What a document of JSON says of itself. */
    enum Format implements Coded {
        LEDGER;

        @Override
        public String code() {
            return "kept-ledger";
        }
    }

    /**
     * Writes the whole document. A failure in the middle leaves one that is not whole, which {@link LedgerFile}
     * refuses.
     *
     * @param out not closed
     * @throws UncheckedIOException when nobody takes it any more
     */
    public static void write(ExportedLedger ledger, OutputStream out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> member :
                    Json.tree(head(ledger.head())).properties()) {
                if (!STREAMED.contains(member.getKey())) {
                    json.writePOJOField(member.getKey(), member.getValue());
                }
            }
            json.writeArrayFieldStart("chains");
            ledger.pages(page -> {
                page.forEach(chain -> write(ChainJson.of(chain), json));
                return true;
            });
            json.writeEndArray();
            json.writeArrayFieldStart("seals");
            ledger.seals(seal -> write(SealJson.of(seal), json));
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static LedgerJson head(ExportedLedger.ExportHead head) {
        return new LedgerJson(
                Format.LEDGER,
                FORM,
                head.instance(),
                new ProjectJson(head.projectKey(), head.projectName()),
                head.exportedAt(),
                List.of(),
                List.of());
    }

    private static void write(Object part, JsonGenerator json) {
        try {
            json.writePOJO(part);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static UncheckedIOException broken(IOException e) {
        return new UncheckedIOException("The export broke off", e);
    }

    /**
     * What happened to one commitment.
     *
     * @param commitment its id
     * @param issue the key of its issue; {@code null} when it was deleted
     * @param project the key of the issue's project; {@code null} likewise
     * @param countsIn the key of the project it counts in; {@code null} when that is gone
     * @param events in order
     */
    record ChainJson(
            @Within(most = CommitmentId.LONGEST) String commitment,
            @Nullable String issue,
            @Nullable String project,
            @Nullable String countsIn,

            @Within(least = 1, most = LedgerFile.MOST_EVENTS)
            List<EventJson> events) {

        static ChainJson of(ExportedChain chain) {
            return new ChainJson(
                    chain.commitment().value(),
                    chain.issueKey(),
                    chain.projectKey(),
                    chain.countsIn(),
                    chain.events().stream()
                            .map(event -> EventJson.of(event, chain.word(event)))
                            .toList());
        }
    }

    /**
     * How far some chains had come, as it is hashed.
     *
     * @param project the host's id of the project
     * @param number 1 for the project's first
     * @param at when it was made
     * @param heads the last event of each chain that had moved on
     * @param previousHash the hash of the seal before it
     * @param hash over all of this
     */
    record SealJson(long project, int number, Instant at, List<HeadJson> heads, String previousHash, String hash) {

        static SealJson of(Seal seal) {
            return new SealJson(
                    seal.projectId(),
                    seal.number(),
                    seal.at(),
                    seal.heads().stream().map(HeadJson::of).toList(),
                    seal.previousHash(),
                    seal.hash());
        }
    }

    /**
     * The last event of a chain when it was sealed.
     *
     * @param commitment whose chain it is
     * @param sequence the event's number
     * @param hash the event's
     */
    record HeadJson(String commitment, int sequence, String hash) {

        static HeadJson of(Seal.SealedHead head) {
            return new HeadJson(head.commitment().value(), head.sequence(), head.hash());
        }
    }

    /**
     * One event, as it is hashed.
     *
     * @param sequence its number in the chain
     * @param at when it happened
     * @param kind the constant's name, which is what the hash covers
     * @param side likewise
     * @param word whose word it is, likewise; follows from the rest and is not read back
     * @param date the date it is about; {@code null} when it is about none
     * @param reason what whoever acted said; {@code null} when nothing
     * @param facts what else it states
     * @param actor the salted digest, empty for nobody
     * @param previousHash the hash of the event before it
     * @param hash over all of this
     */
    record EventJson(
            int sequence,
            Instant at,
            String kind,
            String side,
            String word,
            @Nullable LocalDate date,
            @Nullable String reason,
            Map<String, String> facts,
            String actor,
            String previousHash,
            String hash) {

        static EventJson of(LedgerEvent event, Word word) {
            return new EventJson(
                    event.sequence(),
                    event.at(),
                    event.kind().name(),
                    event.side().name(),
                    word.name(),
                    event.date(),
                    event.reason(),
                    event.facts(),
                    event.actor().digest(),
                    event.previousHash(),
                    event.hash());
        }
    }
}
