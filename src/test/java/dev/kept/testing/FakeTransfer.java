package dev.kept.testing;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.transfer.LedgerTransfer;
import dev.kept.core.transfer.ProjectExport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A project {@code SHOP} with a few commitments; what is brought is only looked at. A list in place of a ledger breaks off
 * on the way.
 */
public final class FakeTransfer implements LedgerTransfer {

    private static final Instant NOW = RandomLives.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();

    public FakeTransfer() {
        RandomLives.fill(ledger, 5, 1);
    }

    @Override
    public Answer<ProjectExport> export(String projectKey) {
        return projectKey.equals("SHOP")
                ? Answer.of(new ProjectExport(
                        ledger,
                        GivenSeals.NONE,
                        new FakeWhereabouts(0),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        RandomLives.PROJECT,
                        new ExportedLedger.ExportHead("here", "SHOP", "Shop <1>", NOW)))
                : Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.project_not_found", projectKey));
    }

    @Override
    public Answer<ImportReport> importFrom(InputStream file) {
        try {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            if (text.startsWith("[")) {
                return Answer.refused(
                        Refusal.of(Refusal.Kind.UNAVAILABLE, "kept.import.broke_off", "1,000", "20", "3"));
            }
            return text.startsWith("{")
                    ? Answer.of(new ImportReport(
                            4,
                            2,
                            1,
                            List.of(new ImportReport.SkippedChain(
                                    new CommitmentId("c-1"),
                                    "SHOP-<9>",
                                    Refusal.of(Refusal.Kind.CONFLICT, "kept.import.no_issue", "c-1", "SHOP-<9>")))))
                    : Answer.refused(Refusal.invalid("body", "kept.import.malformed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
