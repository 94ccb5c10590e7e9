package dev.kept.link;

import static dev.kept.testing.Given.given;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.transfer.ChainImport;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.link.ledger.LedgerFile;
import dev.kept.link.ledger.LedgerJson;
import dev.kept.testing.FakeWhereabouts;
import dev.kept.testing.GivenSeals;
import dev.kept.testing.RandomLives;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;

/** Two instances whose issues have other ids, and what goes between them. */
abstract class LedgerTransferFixture {

    static final int OFFSET = 700_000;

    @TempDir
    Path folder;

    final TickingClock clock = new TickingClock(RandomLives.TODAY);
    final FakeWhereabouts there = new FakeWhereabouts(0);
    final FakeWhereabouts here = new FakeWhereabouts(OFFSET);
    final InMemoryLedgerStore source = new InMemoryLedgerStore();
    final InMemoryLedgerStore target = new InMemoryLedgerStore();
    final List<Commitment> arrived = new ArrayList<>();

    ProjectExport export(InMemoryLedgerStore ledger, FakeWhereabouts places, long project) {
        return new ProjectExport(
                ledger,
                GivenSeals.NONE,
                places,
                clock,
                project,
                new ExportedLedger.ExportHead("there", "SHOP", "Shop", clock.instant()));
    }

    String json(InMemoryLedgerStore ledger, FakeWhereabouts places, long project) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerJson.write(export(ledger, places, project), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    String shop() {
        return json(source, there, RandomLives.PROJECT);
    }

    String crm() {
        return json(source, there, RandomLives.PROJECT + 1);
    }

    Answer<ImportReport> importFrom(String json) {
        try {
            Path file = Files.writeString(folder.resolve("ledger.json"), json);
            return new ChainImport(target, here, clock).importFrom(new LedgerFile(file), arrived::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<Commitment> all(InMemoryLedgerStore ledger, FakeWhereabouts places) {
        List<Commitment> all = new ArrayList<>(ledger.inProject(places.shop(), null, 10_000));
        all.addAll(ledger.inProject(places.shop() + 1, null, 10_000));
        return all;
    }

    Commitment one(long issue) {
        return given(new CommitmentBook(source, clock, terms())
                .make(new IssueRef(issue, RandomLives.PROJECT, false), promise(), somebody()));
    }

    static HouseTerms terms() {
        return HouseTerms.standard(ZoneOffset.UTC, "there");
    }

    static CommitmentTerms promise() {
        return new CommitmentTerms("Finance", RandomLives.TODAY.plusDays(9), 1.5, Side.IT);
    }

    static ActorMark somebody() {
        return ActorMark.of("JIRAUSER10100");
    }

    static Refusal refused(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError("not refused: " + value);
                },
                Function.identity());
    }
}
