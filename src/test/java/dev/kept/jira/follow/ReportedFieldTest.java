package dev.kept.jira.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.house.HouseRules;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.rulebook.StatusField;
import dev.kept.jira.FakeJira;
import dev.kept.sandbox.host.Partial;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A field of Jira in which IT says how a promise stands. */
class ReportedFieldTest extends ListeningFixture {

    private static final StatusField RAG = new StatusField(
            "RAG",
            Map.of(
                    ReportedStatus.ON_TRACK, List.of("Green"),
                    ReportedStatus.IN_DANGER, List.of("Amber"),
                    ReportedStatus.OFF, List.of("Red")),
            null);

    private void promised() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
    }

    private void named() {
        jira.rules.replace(HouseRules.STANDARD.with(RAG), "admin");
    }

    @SuppressWarnings("unused")
    private void change(String field, String... values) {
        Issue changed = issue.issue();
        List<ChangeItemBean> items = Arrays.stream(values)
                .map(value -> new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, field, null, null, "10001", value))
                .toList();
        listener.onIssueChanged(Partial.of(IssueChangedEvent.class, new Object() {
            public Issue getIssue() {
                return changed;
            }

            public Optional<ApplicationUser> getAuthor() {
                return Optional.of(FakeJira.user("u-dev"));
            }

            public Collection<ChangeItemBean> getChangeItems() {
                return items;
            }
        }));
    }

    private List<ReportedStatus> said() {
        return present().conversation().reports().stream()
                .map(report -> report.status())
                .toList();
    }

    @Test
    void where_no_field_is_named_nothing_is_reported() {
        promised();
        change("RAG", "Red");
        assertEquals(List.of(), said());
    }

    @Test
    void each_change_of_it_is_on_the_record_with_who_made_it() {
        named();
        promised();
        change("rag", "Green");
        change("RAG", "Amber");
        change("RAG", "Blue");
        change("Priority", "Red");
        assertEquals(List.of(ReportedStatus.ON_TRACK, ReportedStatus.IN_DANGER), said());
        LedgerEvent last = jira.ledger.events(present().id()).get(3);
        assertEquals(EventKind.REPORTED, last.kind());
        assertTrue(last.actor().is("u-dev"));
    }

    @Test
    void a_change_that_is_heard_twice_is_one_report() {
        named();
        promised();
        change("RAG", "Red");
        change("RAG", "Red");
        assertEquals(List.of(ReportedStatus.OFF), said());
    }

    @Test
    void an_issue_without_a_promise_carries_no_report() {
        named();
        change("RAG", "Red");
        promised();
        assertEquals(List.of(), said());
    }

    @Test
    void what_is_delivered_is_reported_of_no_more() {
        named();
        promised();
        issue.resolved = jira.clock.instant();
        hear(EventType.ISSUE_RESOLVED_ID);
        change("RAG", "Green");
        assertEquals(List.of(), said());
    }
}
