package dev.kept.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures on H2 and PostgreSQL what storing and reading cost; see {@code docs/scale.md}. */
@Command(
        name = "./bench",
        sortOptions = false,
        description =
                "Measures storing, reading and rebuilding beside plain SQL, JDBC and DuckDB on the same data, on H2"
                        + " and PostgreSQL. Prints ratios, medians of interleaved repeats, and writes target/bench.json.")
public final class Bench implements Callable<Integer> {
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    /** Also where H2 stops: its file had grown to 35 gigabytes before a million were imported. */
    private static final List<Integer> QUICK_SIZES = List.of(10_000, 100_000);

    private static final int QUICK_HEAP = 5_000;
    private static final int HEAP = 50_000;

    @Option(names = "--quick", description = "Up to 100 thousand commitments only, in a few minutes.")
    private boolean quick;

    @Option(
            names = "--only",
            paramLabel = "PART[,PART]",
            split = ",",
            description = "read, rebuild, step, import, heap, page; all of them when absent.")
    private List<String> only = List.of();

    @Option(
            names = "--commitments",
            paramLabel = "N[,N]",
            split = ",",
            description = "Ledgers of these sizes instead, the smallest first, each five events a commitment.")
    private List<Integer> sizes = List.of();

    @Option(names = "--database", paramLabel = "h2|postgresql", description = "One of them instead of both.")
    private String database = "";

    @Option(names = "--help", usageHelp = true, description = "Shows this.")
    private boolean help;

    private final Report report = new Report(System.out);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("kept-bench");
        try (Stage stage = Stage.open(folder)) {
            if (!database.equals("postgresql")) {
                measure(stage, "H2");
            }
            if (!database.equals("h2")) {
                measure(stage, "PostgreSQL");
            }
        }
        if (wanted("page")) {
            new PageBench(report).run(Path.of("target", "kept-0.1.0.jar"));
        }
        report.table();
        report.write(Path.of("target", "bench.json"));
        return 0;
    }

    private List<Integer> sizes(String kind) {
        if (!sizes.isEmpty()) {
            return sizes;
        }
        return quick || kind.equals("H2") ? QUICK_SIZES : SIZES;
    }

    private boolean wanted(String part) {
        return only.isEmpty() || only.contains(part);
    }

    private void measure(Stage stage, String kind) throws IOException {
        if (wanted("import")) {
            try (Ledger ledger = Ledger.empty(kind, stage.of(kind, "imported"));
                    Ledger plain = Ledger.empty(kind, stage.of(kind, "inserted"))) {
                new ImportBench(report).run(ledger, plain);
            }
        }
        if (Set.of("read", "rebuild", "step", "heap").stream().noneMatch(this::wanted)) {
            return;
        }
        List<Ledger> ledgers = new ArrayList<>();
        try {
            report.heading(kind + ": ledgers");
            for (int size : sizes(kind)) {
                ledgers.add(Ledger.of(kind, stage.of(kind, "ledger" + size), size, report));
            }
            measure(stage, ledgers);
        } finally {
            ledgers.forEach(Ledger::close);
        }
    }

    private void measure(Stage stage, List<Ledger> ledgers) {
        Ledger largest = ledgers.get(ledgers.size() - 1);
        if (wanted("read")) {
            new ReadBench(report).run(ledgers);
        }
        if (wanted("rebuild") && largest.database().postgres()) {
            new RebuildBench(report).run(largest, stage.folder());
        }
        if (wanted("step")) {
            new StepBench(report).run(largest);
        }
        if (wanted("heap") && largest.database().postgres()) {
            new HeapBench(report)
                    .run(
                            ledgers.get(Math.max(0, ledgers.size() - 2)),
                            largest,
                            largest.size() < SIZES.get(SIZES.size() - 1) ? QUICK_HEAP : HEAP);
        }
    }
}
