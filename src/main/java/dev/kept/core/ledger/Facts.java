package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
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
    /** Whether the delivery was taken back because it was not what was meant. */
    public static final String NOT_MEANT = "notMeant";
    /** What a miss cost the requester's side: the name of a {@link dev.kept.core.conversation.MissCost}. */
    public static final String COST = "cost";
    /** How IT says that the promise stands: the name of a {@link dev.kept.core.conversation.ReportedStatus}. */
    public static final String STATUS = "status";
    /** The day of delivery put right: a date, or {@link #NOT_AT_ALL}. */
    public static final String DELIVERED_ON = "deliveredOn";

    /** The date that was put right, as it stood before. */
    public static final String WAS = "was";

    public static final String NOT_AT_ALL = "none";

    public static final String CAUSE = "cause";
    public static final String FACET = "facet";
    public static final String FACETS = "facets";
    public static final String FORM = "form";
    public static final String VALUE = "value";
    public static final String UP_TO = "upTo";
    public static final String VIA = "via";
    /**
     * The promising side says that the requester consented, where that makes no difference: too late for a release, or in a
     * house where only the requester's own answer counts.
     */
    public static final String CONSENT = "consent";
    /**
     * The day on which the other side was told of a warning or a new date, as the provider states it, or {@link
     * #NOT_AT_ALL} when nobody was at first. An event that says nothing of it is older, and was told on its day.
     */
    public static final String TOLD = "told";
    /** How they were told: a {@link dev.kept.core.promise.ToldHow}, or {@link dev.kept.core.promise.Telling#MAILED}. */
    public static final String HOW = "how";
    /** The day on which they were told, where that is stated afterwards. */
    public static final String DAY = "day";
    /** The number of the event that an objection or a telling is about, or whose statement a release confirms. */
    public static final String ABOUT = "about";
    /** The id that whoever asked for the step gave it. */
    public static final String STEP = "step";
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
