package dev.kept.jira.follow;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.jira.FakeJira;
import dev.kept.jira.IssueFake;
import dev.kept.sandbox.host.Partial;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One issue of the fake Jira, and the plugin listening to what happens to it. */
abstract class ListeningFixture {

    static final LocalDate DUE = FakeJira.TODAY.plusDays(10);

    final FakeJira jira = new FakeJira();
    final IssueListener listener = jira.listener();
    final IssueFake issue = jira.addIssue(1);

    void store(String field, Object value) {
        jira.values.put(field + ":1", value);
    }

    void storePromise() {
        store("cf_to", "Sales");
        storeDate(DUE);
    }

    void storeDate(LocalDate day) {
        store("cf_by", Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }

    void hear(Long kind) {
        listener.onIssueEvent(new IssueEvent(issue.issue(), Map.of(), FakeJira.user("u-dev"), kind));
    }

    @SuppressWarnings("unused")
    void hearChange(String... fieldNames) {
        Issue changed = issue.issue();
        List<ChangeItemBean> items = Arrays.stream(fieldNames)
                .map(name -> new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, name, null, null))
                .toList();
        listener.onIssueChanged(Partial.of(IssueChangedEvent.class, new Object() {
            public Issue getIssue() {
                return changed;
            }

            public Optional<ApplicationUser> getAuthor() {
                return Optional.empty();
            }

            public Collection<ChangeItemBean> getChangeItems() {
                return items;
            }
        }));
    }

    Commitment present() {
        return jira.book.ofIssue(1).orElseThrow();
    }

    List<EventKind> chain() {
        return jira.ledger.events(present().id()).stream()
                .map(LedgerEvent::kind)
                .toList();
    }
}
