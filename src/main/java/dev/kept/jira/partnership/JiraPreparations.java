package dev.kept.jira.partnership;

import dev.kept.core.Answer;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.readiness.Preparations;
import dev.kept.core.readiness.PreparedIssue;
import dev.kept.core.readiness.PreparedIssue.Blocker;
import dev.kept.core.readiness.ReadinessCheck;
import dev.kept.core.readiness.ReadinessPoint;
import dev.kept.jira.access.IssueSearch;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleCommitment;
import dev.kept.jira.access.VisibleIssue;
import java.time.LocalDate;
import java.util.List;

/** What an issue and its links say of a promise that somebody is about to make on it. */
public final class JiraPreparations implements Preparations {

    private final Viewers viewers;
    private final IssueSearch search;
    private final ReadinessCheck check;

    public JiraPreparations(Viewers viewers, IssueSearch search, ReadinessCheck check) {
        this.viewers = viewers;
        this.search = search;
        this.check = check;
    }

    @Override
    public Answer<List<ReadinessPoint>> points(String issueKey, Side side, String requester, LocalDate date) {
        return viewers.issue(issueKey).map(issue -> check.points(prepared(issue), side, requester, date));
    }

    private PreparedIssue prepared(VisibleIssue issue) {
        String description = issue.issue().getDescription();
        return new PreparedIssue(
                description != null && !description.isBlank(),
                search.blocking(issue).stream().map(JiraPreparations::blocker).toList());
    }

    private static Blocker blocker(VisibleIssue issue) {
        return issue.commitment()
                .map(VisibleCommitment::commitment)
                .filter(one -> one.stage() == Stage.PROMISE)
                .map(promise -> new Blocker(
                        issue.issue().getKey(),
                        issue.resolved() || promise.deliveredOn() != null,
                        promise.open() ? promise.agreedDate() : null))
                .orElseGet(() -> new Blocker(issue.issue().getKey(), issue.resolved(), null));
    }
}
