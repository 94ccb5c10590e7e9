package dev.kept.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.version.Version;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.follow.IssueFacts;
import dev.kept.core.follow.UnrecordedValues;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.field.IssueFields;
import dev.kept.jira.field.JiraDays;
import dev.kept.web.panel.IssueContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/**
 * Reads what the commitment panel has to know of the issue around it: what the viewer may do, what was typed and is not
 * on record, and the dates to suggest for a promise.
 */
public final class IssueSituations {

    private final Viewers viewers;
    private final IssueFields fields;
    private final UnrecordedValues unrecorded;
    private final ApplicationProperties product;
    private final Clock clock;

    public IssueSituations(
            Viewers viewers, IssueFields fields, CommitmentBook book, ApplicationProperties product, Clock clock) {
        this.viewers = viewers;
        this.fields = fields;
        this.unrecorded = new UnrecordedValues(book);
        this.product = product;
        this.clock = clock;
    }

    /** The situation of an issue that is being shown, which Jira has checked may be seen. */
    IssueContext of(Issue issue) {
        IssueFacts facts = fields.facts(issue, Set.of());
        int filled = (facts.promisedTo() == null ? 0 : 1) + (facts.promisedBy() == null ? 0 : 1);
        LocalDate due = issue.getDueDate() == null ? null : JiraDays.day(issue.getDueDate());
        return new IssueContext(
                issue.getKey(),
                product.getBaseUrl(UrlMode.RELATIVE),
                viewers.mayEdit(issue),
                facts.resolvedAt() != null,
                IssueContext.FilledFields.values()[filled],
                unrecorded.of(facts),
                facts.restricted(),
                due,
                release(issue),
                LocalDate.now(clock));
    }

    /**
     * The earliest release planned among the issue's versions that are neither released nor archived; {@code null} when
     * none has a date.
     */
    private static IssueContext.@Nullable Release release(Issue issue) {
        return issue.getFixVersions().stream()
                .filter(version -> !version.isReleased() && !version.isArchived() && version.getReleaseDate() != null)
                .min(Comparator.comparing(Version::getReleaseDate))
                .map(version -> new IssueContext.Release(version.getName(), JiraDays.day(version.getReleaseDate())))
                .orElse(null);
    }
}
