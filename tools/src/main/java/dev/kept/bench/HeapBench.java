package dev.kept.bench;

import dev.kept.core.ledger.Addition;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.rebuild.AoRebuild;
import java.util.ArrayList;
import java.util.List;

/** The live heap at the peak of a rebuild and of an import, in a large ledger and in a tenth of it. */
final class HeapBench {
    private static final double FLAT = 1.25;
    private static final int CHAINS = 1_000;
    private static final int BATCHES = 5;
    private static final long FIRST_ISSUE = 800_000_000;

    private final Report report;

    HeapBench(Report report) {
        this.report = report;
    }

    /** @param most commitments in the heap at once; no more than the smaller ledger has */
    void run(Ledger tenth, Ledger whole, int most) {
        report.heading(whole.kind() + ": live heap at its peak");
        // The same work in all, so that the peak is looked for equally long.
        double rebuildTenth = rebuild(tenth, most, whole.size() / tenth.size());
        double rebuildWhole = rebuild(whole, most, 1);
        double importTenth = fill(tenth);
        double importWhole = fill(whole);
        report.line("rebuild of " + tenth.size(), rebuildTenth, "MiB");
        report.line("rebuild of " + whole.size(), rebuildWhole, "MiB");
        report.line("import into " + tenth.size(), importTenth, "MiB");
        report.line("import into " + whole.size(), importWhole, "MiB");
        String sizes = whole.size() + " over " + tenth.size();
        report.atMost(FLAT, "peak heap of a rebuild, " + sizes, whole.kind(), rebuildWhole / rebuildTenth);
        report.atMost(FLAT, "peak heap of an import, " + sizes, whole.kind(), importWhole / importTenth);
    }

    private static double rebuild(Ledger ledger, int most, int times) {
        Rebuild rebuild =
                AoRebuild.ofAtMost(most, ledger.node().ao(), ledger.node().executors());
        return HeapWatch.peak(() -> {
            for (int time = 0; time < times; time++) {
                Rebuild.RebuildPiece piece = rebuild.cells(null);
                while (piece.next() != null) {
                    piece = rebuild.cells(piece.next());
                }
            }
        });
    }

    private static double fill(Ledger ledger) {
        History history = new History(ledger.size(), Ledger.projects(ledger.size()));
        return HeapWatch.peak(() -> {
            long issue = FIRST_ISSUE;
            for (int batch = 0; batch < BATCHES; batch++) {
                List<Addition> chains = new ArrayList<>();
                for (int i = 0; i < CHAINS; i++) {
                    issue++;
                    chains.add(history.next(issue));
                }
                ledger.store().addMissing(chains);
            }
        });
    }
}
