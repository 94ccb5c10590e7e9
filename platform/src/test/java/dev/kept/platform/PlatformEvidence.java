package dev.kept.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The newest evidence for each type and member of the host, one row each, as {@code platform/evidence.tsv} has it. */
final class PlatformEvidence {
    private static final Pattern ADDRESS = Pattern.compile(
            "https://(?:"
                    + "github\\.com/(?<repository>[\\w.-]+/[\\w.-]+)/blob/(?<commit>[0-9a-f]{40})/\\S+"
                    + "|(?<site>(?:docs|developer|confluence|community\\.developer)\\.atlassian\\.com)/(?:\\S*/)?(?<page>[^/\\s]+))");
    private static final Pattern VERSION =
            Pattern.compile("(?<major>\\d+)(?:\\.(?<minor>\\d+))?(?:\\.(?<patch>\\d+))?");
    private static final Pattern KIND = Pattern.compile(
            "calls(?: with a narrower argument)?|reads|implements|names|declares|Javadoc|documentation");

    private final List<Row> rows;

    private PlatformEvidence(List<Row> rows) {
        this.rows = rows;
    }

    static PlatformEvidence read(Path table) {
        try {
            return new PlatformEvidence(Files.readAllLines(table).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * The row that says least of a type and what is used of it, so that its line of the product is the newest on which
     * all of them were seen.
     */
    Optional<Row> weakest(String topLevelType) {
        return rows.stream()
                .filter(row -> row.topLevelType().equals(topLevelType))
                .min(Comparator.comparing(Row::age));
    }

    /**
     * One line of evidence.
     *
     * @param member a type's binary name, or type, {@code #} and member with erased parameters
     * @param product {@code Jira} or {@code Confluence}, or the library whose own line it was seen on
     * @param version the version the evidence was built for or describes
     * @param kind what is done there with the member: somebody {@code calls}, {@code reads}, {@code implements},
     *     {@code names} or {@code declares} it, or {@code Javadoc} or {@code documentation} describes it; a call
     *     {@code with a narrower argument} leaves a parameter's exact type open. {@code nothing} where the search found
     *     no evidence on any line; the other columns are dashes then
     * @param address where it can be read
     */
    record Row(String member, String product, String version, String kind, String address) {
        /** The oldest lines of the products the plugin is built for; what was seen on older ones is not confirmed. */
        private static final int JIRA = 11;

        private static final int CONFLUENCE = 10;

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 5) {
                throw new IllegalArgumentException("Not five columns: " + line);
            }
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        boolean nothing() {
            return kind.equals("nothing");
        }

        /** What is wrong with the row as such. */
        List<String> faults() {
            if (nothing()) {
                boolean empty = Stream.of(product, version, address).allMatch("-"::equals);
                return empty ? List.of() : List.of(member + ": evidence of nothing");
            }
            List<String> faults = new ArrayList<>();
            if (product.isBlank()) {
                faults.add(member + ": no product");
            }
            if (!VERSION.matcher(version).lookingAt()) {
                faults.add(member + ": no version, but " + version);
            }
            if (!KIND.matcher(kind).matches()) {
                faults.add(member + ": unknown kind " + kind);
            }
            if (!ADDRESS.matcher(address).matches()) {
                faults.add(member + ": no address, but " + address);
            }
            return faults;
        }

        boolean confirmed() {
            return switch (product) {
                case "Jira" -> part("major") >= JIRA;
                case "Confluence" -> part("major") >= CONFLUENCE;
                default -> false;
            };
        }

        /**
         * Orders rows by their platform: Jira's line is one ahead of Confluence's, a library's own comes before both, and
         * nothing before all.
         */
        long age() {
            if (nothing()) {
                return -1;
            }
            int line =
                    switch (product) {
                        case "Jira" -> part("major");
                        case "Confluence" -> part("major") + JIRA - CONFLUENCE;
                        default -> 0;
                    };
            return (line * 1000L + part("minor")) * 1000 + part("patch");
        }

        String line() {
            return product + " " + version;
        }

        String type() {
            return member.replaceFirst("#.*", "");
        }

        String topLevelType() {
            return member.replaceFirst("[$#].*", "");
        }

        /** The first sentence of a declaration's comment, after the artifact. */
        String sentence() {
            String detail = member.substring(topLevelType().length())
                    .replaceFirst("^[$#]", "")
                    .replace('$', '.');
            String of = detail.isEmpty() ? "" : " for " + detail.replaceFirst("\\(.*", "");
            if (nothing()) {
                return "no evidence" + of;
            }
            return confirmed()
                    ? "confirmed on " + line() + ", " + place()
                    : "none newer than " + line() + of + ", " + place();
        }

        /** A short form of the address for a comment. */
        String place() {
            Matcher parts = ADDRESS.matcher(address);
            if (!parts.matches()) {
                return address;
            }
            return parts.group("repository") != null
                    ? parts.group("repository") + " at " + parts.group("commit").substring(0, 7)
                    : parts.group("site") + " " + parts.group("page").replaceFirst("\\.html.*", "");
        }

        private int part(String name) {
            Matcher parts = VERSION.matcher(version);
            String part = parts.lookingAt() ? parts.group(name) : null;
            return part == null ? 0 : Integer.parseInt(part);
        }
    }
}
