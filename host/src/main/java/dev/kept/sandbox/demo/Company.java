package dev.kept.sandbox.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The made-up company: a maker and seller of garden furniture, its projects and what they promise. */
final class Company {

    /** A project of the company; its work is read from {@code demo/<key>.txt}, its fates take turns. */
    record DemoProject(String key, String name, String lead, int everyDays, List<Fate> fates) {

        List<Work> work() {
            return lines("/demo/" + key.toLowerCase(Locale.ROOT) + ".txt").stream()
                    .map(Work::of)
                    .toList();
        }
    }

    /** Three projects everybody sees, with different habits. */
    static final List<DemoProject> PROJECTS = List.of(
            new DemoProject(
                    "SHOP",
                    "Web shop",
                    "pm",
                    10,
                    List.of(
                            Fate.KEPT,
                            Fate.KEPT,
                            Fate.MOVED_IN_TIME,
                            Fate.KEPT,
                            Fate.WARNED_AND_LATE,
                            Fate.KEPT,
                            Fate.KEPT,
                            Fate.LATE,
                            Fate.WARNED_AND_KEPT,
                            Fate.MOVED_IN_TIME,
                            Fate.RELEASED,
                            Fate.KEPT,
                            Fate.REOPENED)),
            new DemoProject(
                    "WARE",
                    "Warehouse system",
                    "pm",
                    11,
                    List.of(
                            Fate.LATE,
                            Fate.KEPT,
                            Fate.MOVED_TOO_LATE,
                            Fate.KEPT,
                            Fate.FORGOTTEN,
                            Fate.WARNED_AND_LATE,
                            Fate.MOVED_TOO_LATE,
                            Fate.KEPT,
                            Fate.DROPPED,
                            Fate.MOVED_IN_TIME,
                            Fate.LATE)),
            new DemoProject("REP", "Finance reports", "pm", 16, List.of(Fate.KEPT, Fate.LATE, Fate.KEPT)));

    /** A project that only the administrator sees. */
    static final String SECRET = "SECR";

    /** Shared goals: key, name, title of the strategy page. */
    static final List<String[]> GOALS = List.of(
            new String[] {"REPEAT-BUYERS", "Every second customer comes back", "Strategy: customers come back"},
            new String[] {"NEXT-DAY", "What is ordered by noon arrives the next day", "Strategy: next-day delivery"},
            new String[] {"CLEAN-BOOKS", "The month is closed in three days", "Strategy: three-day close"},
            new String[] {"SELF-SERVICE", "Customers help themselves around the clock", "Strategy: self service"});

    /** A goal that nobody confirmed, and that has no strategy page. */
    static final String UNCONFIRMED = "STEADY-SHOP";

    /** What is told of each goal beside its name and page, by the fields of its form. */
    static final Map<String, Map<String, String>> TOLD_OF_GOALS = Map.of(
            "REPEAT-BUYERS",
            Map.of(
                    "brings", "A customer who comes back costs us no advertising.",
                    "kind", "raise",
                    "start", "38",
                    "target", "50",
                    "by", "2026-12-31",
                    "criteria", "Percent of customers with a second order within a year",
                    "itSponsor", "Head of Web Development",
                    "businessSponsor", "Head of Sales",
                    "cycle", "2026",
                    "owner", "function:Sales"),
            "NEXT-DAY",
            Map.of(
                    "brings", "People order from us because they need not wait.",
                    "kind", "raise",
                    "start", "71",
                    "target", "95",
                    "criteria", "Percent of orders before noon that arrive the next day",
                    "itSponsor", "Head of Logistics Systems",
                    "businessSponsor", "Head of Logistics",
                    "cycle", "2026-Q4"),
            "CLEAN-BOOKS",
            Map.of(
                    "brings", "The managers decide on figures that are three days old, not ten.",
                    "kind", "reduce",
                    "start", "10",
                    "target", "3",
                    "criteria", "Working days from the end of a month to its closing",
                    "itSponsor", "Head of Finance Systems",
                    "businessSponsor", "Head of Finance",
                    "cycle", "2026",
                    "owner", "function:Finance"),
            "SELF-SERVICE",
            Map.of(
                    "brings", "Service has time for those who need a person.",
                    "criteria", "Every question of the ten most frequent ones has its own page",
                    "businessSponsor", "Head of Service",
                    "cycle", "2026-07-01 to 2027-06-30",
                    "parent", "REPEAT-BUYERS"),
            UNCONFIRMED,
            Map.of(
                    "brings", "Nobody loses an order because the shop is down.",
                    "kind", "keep_running",
                    "criteria", "Minutes without service in a quarter",
                    "itSponsor", "Head of Operations",
                    "businessSponsor", "Head of Sales",
                    "cycle", "2026",
                    "owner", "it"));

    private Company() {}

    static List<String> lines(String resource) {
        try (InputStream stream = Company.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No demo file " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
