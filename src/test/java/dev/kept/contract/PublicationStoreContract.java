package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.Rate;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.Publication;
import dev.kept.core.publishing.PublicationChange;
import dev.kept.core.publishing.PublicationStore;
import dev.kept.core.publishing.PublishedSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every store of publications must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class PublicationStoreContract {

    private static final Audience BUSINESS = new Audience(List.of("sales team", "b\u00fcro", "finance"));
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final PublishedSpan SPRING = span(JANUARY, 6, 7);
    private static final PublishedSpan SUMMER = span(JANUARY.plusMonths(3), 3, 9);

    /** The store under test; each call may hand out another node's over the same database. */
    protected abstract PublicationStore publications();

    private static PublishedSpan span(LocalDate from, int kept, int due) {
        return new PublishedSpan(
                from, from.plusMonths(3), new Rate(kept, due), new Rate(0, 0), LocalDate.of(2026, 11, 20));
    }

    @Test
    void nothing_is_published_until_somebody_does_it() {
        assertEquals(Optional.empty(), publications().current(1));
        assertEquals(List.of(), publications().all());
        assertEquals(List.of(), publications().changes(1, 9));
        assertEquals(List.of(), publications().told(1));
    }

    @Test
    void the_latest_audience_is_in_force_and_nobodys_else() {
        publications().publish(1, Audience.EVERYBODY, "JIRAUSER1");
        publications().publish(1, BUSINESS, "JIRAUSER2");
        publications().publish(2, Audience.EVERYBODY, "JIRAUSER1");
        assertEquals(
                BUSINESS, publications().current(1).map(Publication::audience).orElseThrow());
        assertEquals(Optional.empty(), publications().current(3));
        publications().revoke(2, "JIRAUSER3");
        assertEquals(Optional.empty(), publications().current(2));
        assertEquals(
                Set.of(1L),
                publications().all().stream().map(Publication::projectId).collect(Collectors.toSet()));
    }

    @Test
    void every_change_is_on_the_record_newest_first() {
        publications().publish(1, BUSINESS, "JIRAUSER1");
        publications().revoke(1, "JIRAUSER2");
        publications().revoke(1, "JIRAUSER3");
        publications().publish(1, Audience.EVERYBODY, "JIRAUSER4");
        List<PublicationChange> changes = publications().changes(1, 9);
        assertEquals(
                List.of("JIRAUSER4", "JIRAUSER2", "JIRAUSER1"),
                changes.stream().map(PublicationChange::userKey).toList());
        assertEquals(Audience.EVERYBODY, changes.get(0).audience());
        assertEquals(null, changes.get(1).audience());
        assertEquals(BUSINESS, changes.get(2).audience());
        assertEquals(2, publications().changes(1, 2).size());
    }

    @Test
    void what_was_told_first_stays_and_outlives_its_publication() {
        publications().publish(1, BUSINESS, "JIRAUSER1");
        assertTrue(publications().tell(1, SUMMER));
        assertTrue(publications().tell(1, SPRING));
        assertFalse(publications().tell(1, span(JANUARY, 1, 5)), "told by another node before");
        assertTrue(publications().tell(2, span(JANUARY, 1, 5)));
        publications().revoke(1, "JIRAUSER1");
        assertEquals(List.of(SPRING, SUMMER), publications().told(1));
    }

    @Test
    void a_span_is_told_anew_only_by_who_knows_what_was_told() {
        publications().tell(1, SPRING);
        PublishedSpan more = span(JANUARY, 10, 14);
        PublishedSpan other = span(JANUARY, 11, 13);
        publications().retell(1, other, span(JANUARY, 12, 20));
        assertEquals(List.of(SPRING), publications().told(1));
        publications().retell(1, SPRING, more);
        publications().retell(1, SPRING, other);
        assertEquals(List.of(more), publications().told(1));
    }
}
