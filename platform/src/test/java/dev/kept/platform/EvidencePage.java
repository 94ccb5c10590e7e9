package dev.kept.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The part of {@code docs/platform-evidence.md} that is made of the rows: numbers, then one line for each member. */
final class EvidencePage {
    private static final Predicate<PlatformEvidence.Row> MEMBER =
            row -> row.member().contains("#");

    private final Map<Boolean, List<PlatformEvidence.Row>> rows;

    /** A page of the rows for what the plugin references; those that only the sandbox needs stay in the file. */
    EvidencePage(PlatformEvidence evidence, Set<String> referenced) {
        rows = evidence.rows().stream()
                .filter(row -> referenced.contains(row.member()))
                .sorted(Comparator.comparing(PlatformEvidence.Row::member))
                .collect(Collectors.partitioningBy(PlatformEvidence.Row::confirmed));
    }

    String text() {
        return numbers() + "\n## None on Jira 11 or Confluence 10\n\n" + table(rows.get(false))
                + "\n## Confirmed on Jira 11 or Confluence 10\n\n" + table(rows.get(true));
    }

    private String numbers() {
        return "## Numbers\n\n| newest evidence | types | members |\n| --- | --- | --- |\n"
                + count("Jira 11 or Confluence 10: confirmed", PlatformEvidence.Row::confirmed)
                + count("Jira 10 or Confluence 9", row -> !row.confirmed() && row.age() >= 10_000_000)
                + count("older lines of the products", row -> row.age() >= 1_000_000 && row.age() < 10_000_000)
                + count("only a library's own older line", row -> row.age() >= 0 && row.age() < 1_000_000)
                + count("none at all", PlatformEvidence.Row::nothing)
                + count("all", row -> true);
    }

    private String count(String label, Predicate<PlatformEvidence.Row> which) {
        List<PlatformEvidence.Row> counted =
                rows.values().stream().flatMap(List::stream).filter(which).toList();
        long members = counted.stream().filter(MEMBER).count();
        return "| " + label + " | " + (counted.size() - members) + " | " + members + " |\n";
    }

    private static String table(List<PlatformEvidence.Row> rows) {
        return rows.stream().map(EvidencePage::line).collect(Collectors.joining());
    }

    private static String line(PlatformEvidence.Row row) {
        if (row.nothing()) {
            return "- `" + row.member().replace('$', '.') + "`: none\n";
        }
        String newest = row.confirmed() ? row.line() : "none newer than " + row.line();
        return "- `" + row.member().replace('$', '.') + "`: " + newest + ", [" + row.kind() + "](" + row.address()
                + ")\n";
    }
}
