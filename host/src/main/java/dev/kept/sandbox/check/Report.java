package dev.kept.sandbox.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The findings as a form in Markdown whose tables can be read in a terminal too. */
final class Report {
    private static final int LONGEST_COLUMN = 60;

    private final StringBuilder text = new StringBuilder("# Kept after an install\n");
    private final List<Finding> all = new ArrayList<>();

    /**
     * What was found in one product.
     *
     * @param modules versions, and what the plugin manager says
     * @param answers what answers and what does not
     */
    record Product(String address, List<Finding> modules, List<Finding> answers) {}

    void product(String name, Product product) {
        all.addAll(product.modules());
        all.addAll(product.answers());
        text.append("\n## ").append(name).append(", ").append(product.address()).append("\n\n");
        table("module", product.modules());
        text.append('\n');
        table("feature", product.answers());
    }

    private void table(String heading, List<Finding> findings) {
        int width = Math.min(
                LONGEST_COLUMN,
                findings.stream()
                        .mapToInt(finding -> finding.what().length())
                        .max()
                        .orElse(heading.length()));
        int state = Verdict.UNKNOWN.word().length();
        row(width, state, heading, "state", "what was seen");
        text.append("|")
                .append("-".repeat(width + 2))
                .append("|")
                .append("-".repeat(state + 2))
                .append("|---|\n");
        findings.forEach(
                finding -> row(width, state, finding.what(), finding.verdict().word(), finding.detail()));
    }

    private void row(int width, int state, String... cells) {
        text.append(String.format("| %-" + width + "s | %-" + state + "s | %s |%n", (Object[]) escaped(cells)));
    }

    /** A bar would end the cell. */
    private static String[] escaped(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).toArray(String[]::new);
    }

    boolean good() {
        return all.stream().allMatch(finding -> finding.verdict().good());
    }

    /**
     * Tables, what they come to, and what a person has to look at.
     *
     * @param rest the rest of the form, in Markdown
     */
    String markdown(String rest) {
        long bad = all.stream().filter(finding -> !finding.verdict().good()).count();
        String sum = bad == 0
                ? "Everything that was looked at is there and answers."
                : bad == 1 ? "One thing is not as it should be." : bad + " things are not as they should be.";
        return text + "\n" + sum + "\n\n" + rest;
    }
}
