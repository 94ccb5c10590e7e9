package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.NoticeRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/** Names of the facts that events state beside their date and reason. They are stored and hashed: never rename one. */
public final class Facts {

    static final String ISSUE = "issue";
    static final String COMMENT = "comment";
    public static final String PROJECT = "project";
    public static final String RESTRICTED = "restricted";
    public static final String REQUESTER = "requester";
    public static final String SIZE = "size";
    static final String ZONE = "zone";
    static final String NOTICE_DAYS = "noticeDays";
    /** Name of the working calendar the notice days are counted in. */
    static final String NOTICE_CALENDAR = "noticeCalendar";
    /** The last day on which this new date counted, as the named calendar stood. */
    public static final String NOTICE_BY = "noticeBy";
    /** Which side promises, where the other side acted. */
    public static final String PROVIDER = "provider";

    public static final String CONFIDENCE = "confidence";
    public static final String PARENT = "parent";
    /** How many days after a delivery a reopening still takes it back. */
    public static final String REOPEN_DAYS = "reopenDays";
    /** The day of delivery put right: a date, or {@link #NOT_AT_ALL}. */
    public static final String DELIVERED_ON = "deliveredOn";

    public static final String NOT_AT_ALL = "none";

    public static final String CAUSE = "cause";
    public static final String FACET = "facet";
    public static final String FACETS = "facets";
    public static final String FORM = "form";
    public static final String VALUE = "value";
    public static final String UP_TO = "upTo";
    public static final String VIA = "via";
    /** The requester consented to a withdrawal, too late for a release. */
    public static final String CONSENT = "consent";
    /** How many parts a commitment was split into. */
    public static final String PARTS = "parts";

    /** Where in an issue's history an imported promise was found. */
    static final String SOURCE = "source";

    /** The project it counts in, where a chain of another instance is placed here. */
    static final String COUNTS_IN = "countsIn";
    /** The instance a chain was written on before it came here. */
    static final String INSTANCE = "instance";

    private Facts() {}

    /** What an offer states beside its date. */
    public static Map<String, String> ofOffer(IssueRef issue, CommitmentTerms terms, ZoneId zone, NoticeRule notice) {
        Map<String, String> facts = new TreeMap<>(Map.of(
                ISSUE, Long.toString(issue.issueId()),
                PROJECT, Long.toString(issue.projectId()),
                RESTRICTED, Boolean.toString(issue.restricted()),
                REQUESTER, terms.requester(),
                SIZE, Double.toString(terms.size()),
                ZONE, zone.getId(),
                NOTICE_DAYS, Integer.toString(notice.days())));
        put(facts, COMMENT, issue.commentId());
        put(facts, NOTICE_CALENDAR, notice.calendar());
        put(facts, CONFIDENCE, terms.confidence());
        return facts;
    }

    /** Adds a fact unless there is nothing to state. */
    static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    /** The value of a fact that the event cannot do without. */
    static String of(LedgerEvent event, String name) {
        String value = event.facts().get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "Event " + event.sequence() + " of commitment " + event.commitment() + " states no " + name);
        }
        return value;
    }

    static @Nullable LocalDate day(LedgerEvent event, String name) {
        String value = event.facts().get(name);
        return value == null ? null : LocalDate.parse(value);
    }

    static @Nullable Integer number(LedgerEvent event, String name) {
        String value = event.facts().get(name);
        return value == null ? null : Integer.valueOf(value);
    }

    static @Nullable Long id(LedgerEvent event, String name) {
        String value = event.facts().get(name);
        return value == null ? null : Long.valueOf(value);
    }
}
