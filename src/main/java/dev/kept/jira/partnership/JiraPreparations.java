package dev.kept.jira.partnership;

import dev.kept.core.Answer;
import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.promise.Side;
import dev.kept.core.readiness.Preparations;
import dev.kept.core.readiness.PreparedIssue;
import dev.kept.core.readiness.PreparedIssue.Blocker;
import dev.kept.core.readiness.ReadinessCheck;
import dev.kept.core.readiness.ReadinessPoint;
import dev.kept.jira.access.IssueSearch;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleCommitment;
import dev.kept.jira.access.VisibleIssue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an issue and its links say of a promise that somebody is about to make on it. */
public final class JiraPreparations implements Preparations {

    private static final Logger LOG = LoggerFactory.getLogger(JiraPreparations.class);

    private final Viewers viewers;
    private final IssueSearch search;
    private final ReadinessCheck check;
    private final Clock clock;

    public JiraPreparations(Viewers viewers, IssueSearch search, ReadinessCheck check, Clock clock) {
        this.clock = clock;
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
                blocking(issue).stream().map(this::blocker).toList());
    }

    /** Nothing is said of what blocks the issue while Jira cannot search, and all else is. */
    private List<VisibleIssue> blocking(VisibleIssue issue) {
        return BestEffort.attempt(() -> search.blocking(issue), failure -> {
            LOG.warn(
                    "What blocks issue {} cannot be read, incident {}",
                    issue.issue().getId(),
                    Incident.fresh(),
                    failure);
            return List.of();
        });
    }

    private Blocker blocker(VisibleIssue issue) {
        return Blocker.of(
                issue.issue().getKey(),
                issue.resolved(),
                issue.commitment().map(VisibleCommitment::commitment).orElse(null),
                LocalDate.now(clock));
    }
}
