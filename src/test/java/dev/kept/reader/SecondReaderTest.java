package dev.kept.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.evidence.Seal;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.property.Life;
import dev.kept.core.rulebook.StatusField;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.link.Json;
import dev.kept.link.board.ScoreboardJson;
import dev.kept.link.ledger.LedgerJson;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakeWhereabouts;
import dev.kept.testing.Given;
import dev.kept.testing.GivenSeals;
import dev.kept.testing.InMemoryBoardTerms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Somebody who has nothing but the files and the description of the format comes to the same board, and finds what was
 * changed in them.
 */
final class SecondReaderTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ProjectRef SHOP = new ProjectRef(Life.PROJECT, "SHOP", "Shop");
    private static final int NOTICE = 2;
    private static final int REOPEN = 14;
    private static final LocalDate NAMED = Life.START.plusDays(2);

    private Path folder;

    @BeforeProperty
    void folder() throws IOException {
        SecondReader.assumeThere();
        folder = Files.createTempDirectory("kept-reader");
    }

    @AfterProperty
    void remove() throws IOException {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Life.Turn>> lives() {
        return Life.manySteps();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void it_comes_to_the_same_board(
            @ForAll("lives") List<Life.Turn> steps, @ForAll @IntRange(min = 1, max = 120) int window) {
        Lived lived = new Lived(steps);
        List<String> arguments = new ArrayList<>(lived.files(folder));
        arguments.addAll(List.of("--board", write(folder, "board.json", lived.board(window))));
        arguments.addAll(List.of("--reports-since", NAMED.toString()));
        SecondReader.Verdict verdict = SecondReader.read(arguments);
        assertTrue(verdict.good(), verdict.text());
        assertTrue(verdict.text().contains("3 figures and "), verdict.text());
    }

    /** A figure that was improved by hand is not what the events come to. */
    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void it_does_not_come_to_another_board(@ForAll("lives") List<Life.Turn> steps) throws IOException {
        Lived lived = new Lived(steps);
        JsonNode board = MAPPER.readTree(lived.board(120));
        ObjectNode first = (ObjectNode) board.at("/pillars/2/figures/0");
        first.put("hits", first.get("hits").asInt() + 1);
        List<String> arguments = new ArrayList<>(lived.files(folder));
        arguments.addAll(List.of("--board", write(folder, "board.json", board.toString())));
        SecondReader.Verdict verdict = SecondReader.read(arguments);
        assertFalse(verdict.good(), verdict.text());
        assertTrue(verdict.text().contains("/figures/first_promise_rate/0"), verdict.text());
    }

    @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
    void it_names_what_was_changed(@ForAll("lives") List<Life.Turn> steps) {
        Lived lived = new Lived(steps);
        finds(lived, "is not as it was written", ledger -> fact(event(ledger, 0), "requester", "Nobody"));
        finds(lived, "is not as it was written", ledger -> event(ledger, 0).put("at", "2020-01-01T00:00:00Z"));
        finds(lived, "does not follow the one before it", ledger -> events(ledger)
                .remove(0));
        finds(lived, "is not the one that was sealed", ledger -> events(ledger)
                .remove(events(ledger).size() - 1));
        finds(lived, "sealed and in none of these exports", ledger -> chains(ledger)
                .remove(0));
        finds(lived, "seal 2 does not follow", ledger -> seals(ledger).remove(0));
        finds(lived, "seal 1 is not as it was written", ledger -> ((ArrayNode)
                        seals(ledger).get(0).get("heads"))
                .remove(0));
    }

    private void finds(Lived lived, String words, Consumer<ObjectNode> tamper) {
        try {
            ObjectNode shop = (ObjectNode) MAPPER.readTree(lived.export(SHOP));
            tamper.accept(shop);
            List<String> files = List.of(
                    write(folder, "shop.json", shop.toString()),
                    write(folder, "other.json", lived.export(Lived.OTHER)));
            SecondReader.Verdict verdict = SecondReader.read(files);
            assertFalse(verdict.good(), verdict.text());
            assertTrue(verdict.text().contains(words), words + ": " + verdict.text());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ArrayNode chains(JsonNode ledger) {
        return (ArrayNode) ledger.get("chains");
    }

    private static ArrayNode seals(JsonNode ledger) {
        return (ArrayNode) ledger.get("seals");
    }

    /** Of a chain that has some. */
    private static ArrayNode events(JsonNode ledger) {
        for (JsonNode chain : chains(ledger)) {
            if (chain.get("events").size() > 2) {
                return (ArrayNode) chain.get("events");
            }
        }
        throw new AssertionError("No chain is long enough: " + ledger);
    }

    private static ObjectNode event(JsonNode ledger, int index) {
        return (ObjectNode) events(ledger).get(index);
    }

    private static void fact(ObjectNode event, String name, String value) {
        ((ObjectNode) event.get("facts")).put(name, value);
    }

    private static String write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A project's life with what is exported of it. */
    private static final class Lived {
        private static final ProjectRef OTHER = new ProjectRef(Life.PROJECT + 1, "CRM", "CRM");

        private final InMemoryLedgerStore store = new InMemoryLedgerStore();
        private final Clock clock;

        Lived(List<Life.Turn> steps) {
            Life life = new Life(NOTICE, REOPEN, store);
            steps.forEach(life::take);
            LocalDate last = LocalDate.ofInstant(
                    life.all().stream()
                            .flatMap(one -> store.events(one.id()).stream())
                            .map(event -> event.at())
                            .max(Comparator.naturalOrder())
                            .orElseThrow(),
                    ZoneOffset.UTC);
            clock = Clock.fixed(last.plusDays(9).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }

        List<String> files(Path folder) {
            return List.of(write(folder, "shop.json", export(SHOP)), write(folder, "other.json", export(OTHER)));
        }

        String export(ProjectRef project) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExportedLedger.ExportHead head =
                    new ExportedLedger.ExportHead("there", project.key(), project.name(), clock.instant());
            LedgerJson.write(
                    new ProjectExport(
                            store, new GivenSeals(seals(project)), new FakeWhereabouts(0), clock, project.id(), head),
                    out);
            return out.toString(StandardCharsets.UTF_8);
        }

        /** One of a half of the chains, then one of the others. */
        private List<Seal> seals(ProjectRef project) {
            List<Seal.SealedHead> heads = store.inProject(project.id(), null, 500).stream()
                    .sorted(Comparator.comparing((Commitment one) -> one.id().value()))
                    .map(one -> new Seal.SealedHead(one.id(), one.sequence(), one.headHash()))
                    .toList();
            Seal first = Seal.after(null, project.id(), clock.instant(), heads.subList(0, heads.size() / 2));
            Seal second =
                    Seal.after(first, project.id(), clock.instant(), heads.subList(heads.size() / 2, heads.size()));
            return List.of(first, second);
        }

        /** A house that named a field for reports when life had begun. */
        private static InMemoryRuleStore rules() {
            InMemoryRuleStore rules =
                    new InMemoryRuleStore(Clock.fixed(NAMED.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
            rules.replace(HouseRules.STANDARD.with(new StatusField("RAG", Map.of(), null)), "admin");
            return rules;
        }

        String board(int window) {
            Scoreboards boards = new Scoreboards(
                    new BoardSources(store, store, (id, known) -> List.of()),
                    rules(),
                    new InMemoryBoardTerms(),
                    Optional::empty,
                    clock);
            Scoreboard board = Given.given(boards.scoreboard(SHOP, null, window));
            return Json.text(ScoreboardJson.of(board, new FigureWords(BundledTexts.english())));
        }
    }
}
