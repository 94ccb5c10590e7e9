package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.sandbox.jira.state.Change;
import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.IssueState;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The change history manager; histories oldest first. */
final class HistoryServices {

    private final Shapes shapes;

    HistoryServices(Shapes shapes) {
        this.shapes = shapes;
    }

    List<ChangeHistory> getChangeHistories(Issue issue) {
        List<ChangeHistory> histories = new ArrayList<>();
        shapes.state().issues().find(issue.getId()).ifPresent(state -> state.history()
                .forEach(change -> histories.add(new HistoryAnswer(shapes, state, change))));
        return histories;
    }

    List<ChangeHistory> getChangeHistoriesForUser(Issue issue, @Nullable ApplicationUser user) {
        return getChangeHistories(issue);
    }

    List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
        return getChangeHistories(issue).stream()
                .filter(history -> history.getTimePerformed().after(since))
                .toList();
    }

    @Nullable
    ChangeHistory getChangeHistoryById(Long id) {
        for (IssueState issue : shapes.state().issues().all()) {
            Optional<Change> found =
                    issue.history().stream().filter(change -> change.id() == id).findFirst();
            if (found.isPresent()) {
                return new HistoryAnswer(shapes, issue, found.get());
            }
        }
        return null;
    }

    List<ChangeItemBean> getChangeItemsForField(Issue issue, String field) {
        return getChangeHistories(issue).stream()
                .flatMap(history -> history.getChangeItemBeans().stream())
                .filter(item -> item.getField().equalsIgnoreCase(field))
                .toList();
    }

    /** The items of a change in the product's shape. */
    static List<ChangeItemBean> items(Change change) {
        List<ChangeItemBean> beans = new ArrayList<>();
        for (ChangeItem item : change.items()) {
            beans.add(new ChangeItemBean(
                    item.fieldType(),
                    item.field(),
                    item.from(),
                    item.fromString(),
                    item.to(),
                    item.toText(),
                    Timestamp.from(change.created())));
        }
        return beans;
    }

    /** One entry; the product has a class here, not an interface. */
    private static final class HistoryAnswer extends ChangeHistory {
        private final Shapes shapes;
        private final IssueState issue;
        private final Change change;

        HistoryAnswer(Shapes shapes, IssueState issue, Change change) {
            super(null, null, null);
            this.shapes = shapes;
            this.issue = issue;
            this.change = change;
        }

        @Override
        public Long getId() {
            return change.id();
        }

        @Override
        public String getAuthorKey() {
            return change.author();
        }

        @Override
        public ApplicationUser getAuthorObject() {
            return shapes.user(change.author());
        }

        @Override
        public String getAuthorDisplayName() {
            ApplicationUser author = getAuthorObject();
            return author == null ? null : author.getDisplayName();
        }

        @Override
        public Timestamp getTimePerformed() {
            return Timestamp.from(change.created());
        }

        @Override
        public Long getIssueId() {
            return issue.id();
        }

        @Override
        public Issue getIssue() {
            return shapes.issue(issue);
        }

        @Override
        public List<ChangeItemBean> getChangeItemBeans() {
            return items(change);
        }
    }
}
