package dev.kept.storage.row;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.conversation.StatedCause;
import dev.kept.core.conversation.StatusReport;
import dev.kept.core.conversation.Thanks;
import dev.kept.core.conversation.ToldCost;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.IssueLocation;
import dev.kept.core.promise.TakenBack;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The forms of those details of a commitment that are more than one value in one fact; see {@link CommitmentRows}. */
final class DetailForms {

    private static final int DAY = 10;
    private static final String NOT_MEANT = "not_meant";

    private DetailForms() {}

    /** {@code 2026-03-01 wish_changed}. */
    static StatedCause cause(String text) {
        String[] stated = text.split(" ", 2);
        return new StatedCause(stated[1], DayText.read(stated[0]));
    }

    /** {@code 2026-03-01 2026-03-05}: a delivery, and when it was taken back; and why, where it was not what was meant. */
    static TakenBack takenBack(String text) {
        String[] parts = text.split(" ");
        return new TakenBack(DayText.read(parts[0]), DayText.read(parts[1]), parts.length > 2);
    }

    static String text(TakenBack back) {
        return back.on() + " " + back.until() + (back.notMeant() ? " " + NOT_MEANT : "");
    }

    /** {@code 2026-03-01 DAYS 7}: what it cost, as it was told on that day by the seventh event. */
    static ToldCost cost(String text) {
        String[] parts = text.split(" ");
        return new ToldCost(MissCost.valueOf(parts[1]), DayText.read(parts[0]), Integer.parseInt(parts[2]));
    }

    static String text(ToldCost told) {
        return told.on() + " " + told.cost() + " " + told.event();
    }

    /** {@code 2026-03-01 ON_TRACK 6}: how it stands, as it was reported on that day by the sixth event. */
    static StatusReport report(String text) {
        String[] parts = text.split(" ");
        return new StatusReport(ReportedStatus.valueOf(parts[1]), DayText.read(parts[0]), Integer.parseInt(parts[2]));
    }

    static String text(StatusReport report) {
        return report.on() + " " + report.status() + " " + report.event();
    }

    /** {@code 2026-03-09 8}: thanks on that day by the eighth event. */
    static void writeThanks(Commitment commitment, Map<String, String> facts) {
        Thanks thanks = commitment.conversation().feedback().thanks();
        Detail.put(facts, "thanks", thanks == null ? null : thanks.on() + " " + thanks.event());
    }

    static @Nullable Thanks readThanks(Map<String, String> facts) {
        String text = facts.get("thanks");
        return text == null
                ? null
                : new Thanks(DayText.read(text.substring(0, DAY)), Integer.parseInt(text.substring(DAY + 1)));
    }

    /** Where it counts, when that is not where its issue is now. */
    static void writeCounted(Commitment commitment, Map<String, String> facts) {
        IssueLocation counted = commitment.carrier().counted();
        if (!counted.equals(commitment.carrier().now())) {
            Detail.put(facts, "counted.project", counted.projectId());
            Detail.put(facts, "counted.hidden", counted.hidden());
        }
    }

    /** Where it counts; {@code null} when no fact says so, which means: where its issue is now. */
    static @Nullable IssueLocation readCounted(Map<String, String> facts) {
        String project = facts.get("counted.project");
        return project == null
                ? null
                : new IssueLocation(Long.parseLong(project), Boolean.parseBoolean(facts.get("counted.hidden")));
    }

    /** A change of date without a notice day has no fact. */
    static void writeNoticeDays(Commitment commitment, Map<String, String> facts) {
        List<DateChange> changes = commitment.promise().changes();
        for (int i = 0; i < changes.size(); i++) {
            Detail.put(facts, "noticeBy." + i, changes.get(i).noticeBy());
        }
    }

    /** By the number of the change, from 0. */
    static IntFunction<@Nullable LocalDate> readNoticeDays(Map<String, String> facts) {
        return change -> {
            String day = facts.get("noticeBy." + change);
            // Written as it is, whatever year it has; those of ten characters are read by the fast way.
            return day == null ? null : day.length() == DAY ? DayText.read(day) : LocalDate.parse(day);
        };
    }

    /** Up to four facts for each facet that was told, named after the facet; see {@link CommitmentRows}. */
    static void writeDisclosures(Commitment commitment, Map<String, String> facts) {
        commitment.conversation().disclosures().forEach((facet, disclosure) -> {
            Detail.put(facts, facet + ".form", disclosure.form());
            Detail.put(facts, facet + ".on", disclosure.confirmedOn());
            Detail.put(facts, facet + ".value", disclosure.value());
            Detail.put(facts, facet + ".upTo", disclosure.upTo());
        });
    }

    /** The disclosures of facets that have a form among the facts; each form comes with the day it was confirmed. */
    static Map<Facet, Disclosure> readDisclosures(Map<String, String> facts) {
        Map<Facet, Disclosure> disclosures = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String form = facts.get(facet + ".form");
            if (form != null) {
                disclosures.put(
                        facet,
                        new Disclosure(
                                Disclosure.Form.valueOf(form),
                                facts.get(facet + ".value"),
                                facts.get(facet + ".upTo"),
                                DayText.read(facts.get(facet + ".on"))));
            }
        }
        return disclosures;
    }
}
