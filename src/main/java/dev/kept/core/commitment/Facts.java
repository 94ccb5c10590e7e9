package dev.kept.core.commitment;

import java.time.ZoneId;
import java.util.Map;

/** Names of the facts that events state beside their date and reason. They are stored and hashed: never rename one. */
final class Facts {

    static final String ISSUE = "issue";
    static final String PROJECT = "project";
    static final String RESTRICTED = "restricted";
    static final String REQUESTER = "requester";
    static final String SIZE = "size";
    static final String ZONE = "zone";
    static final String NOTICE_DAYS = "noticeDays";
    /** How many days after a delivery a reopening still takes it back. */
    static final String REOPEN_DAYS = "reopenDays";

    private Facts() {}

    /** What an offer states. The provider is the side of the event. */
    static Map<String, String> ofOffer(IssueRef issue, CommitmentTerms terms, ZoneId zone, int noticeDays) {
        return Map.of(
                ISSUE, Long.toString(issue.issueId()),
                PROJECT, Long.toString(issue.projectId()),
                RESTRICTED, Boolean.toString(issue.restricted()),
                REQUESTER, terms.requester(),
                SIZE, Double.toString(terms.size()),
                ZONE, zone.getId(),
                NOTICE_DAYS, Integer.toString(noticeDays));
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
}
