package dev.kept.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what was measured while it is measured, and keeps the ratios for the table and the file at the end. */
final class Report {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final double FINE = 10;

    private final PrintStream out;
    private final List<Finding> findings = new ArrayList<>();
    private final long start = System.nanoTime();

    Report(PrintStream out) {
        this.out = out;
    }

    void heading(String words) {
        Duration since = Duration.ofNanos(System.nanoTime() - start);
        out.printf("%n%d:%02d %s%n", since.toMinutes(), since.toSecondsPart(), words);
        out.flush();
    }

    /** A figure with its unit, under the present heading. */
    void line(String what, double value, String unit) {
        out.printf(Locale.ROOT, "  %-74s %14s %s%n", what, text(value), unit);
        out.flush();
    }

    void times(Race race, String... variants) {
        for (String variant : variants) {
            line(variant, race.median(variant), "ms");
        }
    }

    void atMost(double bar, String name, String database, double ratio) {
        add(new Finding(name, database, ratio, bar, Finding.Better.LOWER));
    }

    void atLeast(double bar, String name, String database, double ratio) {
        add(new Finding(name, database, ratio, bar, Finding.Better.HIGHER));
    }

    private void add(Finding finding) {
        findings.add(finding);
        out.println(row(finding));
        out.flush();
    }

    void table() {
        heading("Ratios");
        findings.forEach(finding -> out.println(row(finding)));
        long missed = findings.stream().filter(finding -> !finding.met()).count();
        out.println();
        out.println(findings.size() + " ratios, " + missed + " worse than their bar");
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, JSON.writeValueAsBytes(findings));
    }

    private static String row(Finding finding) {
        return String.format(
                Locale.ROOT,
                "%s %-60s %-10s %10s   %s %s",
                finding.met() ? "  " : "! ",
                finding.name(),
                finding.database(),
                text(finding.ratio()),
                finding.better() == Finding.Better.LOWER ? "at most " : "at least",
                text(finding.bar()));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value < FINE ? "%.3f" : "%,.1f", value);
    }
}
