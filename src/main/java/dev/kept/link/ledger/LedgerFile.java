package dev.kept.link.ledger;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import dev.kept.core.transfer.ExportedChain;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.link.Fields;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A ledger that {@link LedgerJson} wrote, in a file. Read event by event, so that it needs no more heap than one page; a
 * {@link MalformedJsonException} names the place of whatever an export never writes.
 *
 * <p>Nothing in it is believed: whether its chains verify is for whoever imports them to ask. The file may be walked
 * through as often as need be, and must not change meanwhile.
 */
public final class LedgerFile implements ExportedLedger {

    /** A chain with more events is none that people wrote. */
    static final int MOST_EVENTS = 5_000;
    /** Pages end early when their chains are long. */
    private static final int EVENTS_AT_ONCE = 10_000;

    private final Path file;
    private final ExportHead head;

    /**
     * Reads the head.
     *
     * @param file what was uploaded; the caller deletes it
     * @throws MalformedJsonException when it is no ledger of this form
     */
    public LedgerFile(Path file) {
        this.file = file;
        this.head = new FileWalk().head();
    }

    @Override
    public ExportHead head() {
        return head;
    }

    /**
     * Walks through the file from its beginning. A page ends early when its chains are long, so that its events are
     * bounded, too. What stands behind the chains is passed over, but it has to be whole.
     *
     * @throws MalformedJsonException at the first place that no export writes; pages before it were given out already
     */
    @Override
    public void pages(Predicate<? super List<ExportedChain>> goOn) {
        new FileWalk().chains(goOn);
    }

    /** One walk through the file. */
    private final class FileWalk {
        private String place = "";

        ExportHead head() {
            return walk(this::head);
        }

        void chains(Predicate<? super List<ExportedChain>> goOn) {
            walk(json -> {
                head(json);
                chains(json, goOn);
                return place;
            });
        }

        private <T> T walk(Walk<T> walk) {
            try (InputStream in = Files.newInputStream(file);
                    JsonParser json = Json.parser(in)) {
                return walk.through(json);
            } catch (JsonProcessingException | CharConversionException e) {
                throw new MalformedJsonException(place, "not JSON", e);
            } catch (MalformedJsonException e) {
                String dot = place.isEmpty() || e.field().isEmpty() ? "" : ".";
                throw new MalformedJsonException(place + dot + e.field(), "not what an export writes", e);
            } catch (IOException e) {
                throw new UncheckedIOException("The file broke off", e);
            }
        }

        /** Ends within the list of chains. */
        private ExportHead head(JsonParser json) throws IOException {
            expect(json.nextToken() == JsonToken.START_OBJECT, "");
            ObjectNode members = Json.object();
            while (json.nextToken() == JsonToken.FIELD_NAME
                    && !json.currentName().equals("chains")) {
                String name = json.currentName();
                place = name;
                json.nextToken();
                members.set(name, Json.next(json));
            }
            place = "";
            Fields fields = new Fields(members);
            expect(fields.text("format").equals(LedgerJson.Format.LEDGER.code()), "format");
            expect(fields.whole("version") == LedgerJson.FORM, "version");
            Fields project = fields.object("project");
            ExportHead read = new ExportHead(
                    fields.text("instance"), project.text("key"), project.text("name"), fields.instant("exportedAt"));
            expect(json.currentToken() == JsonToken.FIELD_NAME && json.nextToken() == JsonToken.START_ARRAY, "chains");
            return read;
        }

        private void chains(JsonParser json, Predicate<? super List<ExportedChain>> goOn) throws IOException {
            List<ExportedChain> page = new ArrayList<>();
            int events = 0;
            for (int number = 0; json.nextToken() != JsonToken.END_ARRAY; number++) {
                place = "chains[" + number + "]";
                ExportedChain chain = chain(json);
                page.add(chain);
                events += chain.events().size();
                if (page.size() == PAGE || events >= EVENTS_AT_ONCE) {
                    if (!goOn.test(page)) {
                        return;
                    }
                    page = new ArrayList<>();
                    events = 0;
                }
            }
            place = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                json.nextToken();
                json.skipChildren();
            }
            expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null, "");
            if (!page.isEmpty()) {
                goOn.test(page);
            }
        }

        private ExportedChain chain(JsonParser json) throws IOException {
            expect(json.currentToken() == JsonToken.START_OBJECT, "");
            ObjectNode members = Json.object();
            List<JsonNode> events = new ArrayList<>();
            String here = place;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("events")) {
                    expect(json.currentToken() == JsonToken.START_ARRAY, "events");
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        expect(events.size() < MOST_EVENTS, "events");
                        place = here + ".events[" + events.size() + "]";
                        events.add(Json.next(json));
                    }
                    place = here;
                } else {
                    members.set(name, Json.next(json));
                }
            }
            Fields fields = new Fields(members);
            CommitmentId id = id(fields);
            return new ExportedChain(
                    id,
                    fields.textOrNull("issue"),
                    fields.textOrNull("project"),
                    fields.textOrNull("countsIn"),
                    events(here, id, events));
        }

        private List<LedgerEvent> events(String here, CommitmentId id, List<JsonNode> nodes) {
            List<LedgerEvent> events = new ArrayList<>(nodes.size());
            for (JsonNode node : nodes) {
                place = here + ".events[" + events.size() + "]";
                events.add(event(id, node));
            }
            place = here;
            return events;
        }

        private void expect(boolean good, String member) {
            if (!good) {
                throw new MalformedJsonException(member, "not what an export writes");
            }
        }
    }

    @FunctionalInterface
    private interface Walk<T> {
        T through(JsonParser json) throws IOException;
    }

    /** Refuses an id that no column could hold before it is asked for anywhere. */
    private static CommitmentId id(Fields fields) {
        String id = fields.text("commitment");
        if (id.isBlank() || id.length() > CommitmentId.LONGEST) {
            throw new MalformedJsonException("commitment", "not the id of a commitment");
        }
        return new CommitmentId(id);
    }

    /** The event as it was hashed. Of who acted there is the digest alone. */
    private static LedgerEvent event(CommitmentId id, JsonNode node) {
        Fields fields = new Fields(node);
        return new LedgerEvent(
                id,
                fields.whole("sequence"),
                fields.instant("at").truncatedTo(ChronoUnit.MILLIS),
                constant(fields, "kind", EventKind.class),
                constant(fields, "side", Side.class),
                fields.dayOrNull("date"),
                fields.textOrNull("reason"),
                facts(node.path("facts")),
                new ActorMark(fields.text("actor"), null, null),
                fields.text("previousHash"),
                fields.text("hash"));
    }

    private static Map<String, String> facts(JsonNode node) {
        if (!node.isObject()) {
            throw new MalformedJsonException("facts", "not an object");
        }
        Map<String, String> facts = new TreeMap<>();
        node.properties().forEach(fact -> {
            if (!fact.getValue().isTextual()) {
                throw new MalformedJsonException("facts." + fact.getKey(), "not a text");
            }
            facts.put(fact.getKey(), fact.getValue().textValue());
        });
        return facts;
    }

    private static <E extends Enum<E>> E constant(Fields fields, String name, Class<E> type) {
        try {
            return Enum.valueOf(type, fields.text(name));
        } catch (IllegalArgumentException e) {
            throw new MalformedJsonException(name, "unknown", e);
        }
    }
}
