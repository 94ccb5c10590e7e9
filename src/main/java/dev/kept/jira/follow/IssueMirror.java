package dev.kept.jira.follow;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.Outcome;
import dev.kept.jira.field.IssueFields;
import dev.kept.jira.field.ShownPromises;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mirrors an issue's promise and goals into issue properties and has Jira index the issue again when one of them
 * changed. JQL's own fields can search and sort by the index only, and Jira indexes properties of issues for plugins.
 *
 * <p>The ledger is the truth and the property a copy: it may be written again at any time, and mirroring twice does
 * nothing the second time. Every change of an issue's own commitment ends here, so the promise that the fields keep in
 * their cache for this issue is dropped here as well.
 */
public final class IssueMirror {

    /** Key of the property that holds the issue's own commitment; the plugin's descriptor names it too, for JQL. */
    public static final String COMMITMENT = "dev.kept.commitment";
    /** Key of the property that holds the keys of the issue's shared goals; the plugin's descriptor names it too. */
    static final String GOALS = "dev.kept.goals";

    private static final Logger LOG = LoggerFactory.getLogger(IssueMirror.class);
    /** What Jira calls an issue among the things that can have properties. */
    private static final String ENTITY = "IssueProperty";

    private final CommitmentBook book;
    private final IssueFields fields;
    private final ShownPromises shown;
    private final JsonEntityPropertyManager properties;
    private final IssueIndexingService index;

    public IssueMirror(
            CommitmentBook book,
            IssueFields fields,
            ShownPromises shown,
            JsonEntityPropertyManager properties,
            IssueIndexingService index) {
        this.book = book;
        this.fields = fields;
        this.shown = shown;
        this.properties = properties;
        this.index = index;
    }

    /**
     * Brings both properties up to date with one indexing at most.
     *
     * @param own the issue's own commitment as it is now; {@code null} when it carries none
     */
    void refresh(Issue issue, @Nullable Commitment own) {
        boolean commitment = putCommitment(issue, own);
        boolean goals = putGoals(issue);
        if (commitment || goals) {
            index(issue);
        }
    }

    /** Brings the promise's property up to date, by what the ledger says now. */
    public void refreshCommitment(Issue issue) {
        refreshCommitment(issue, book.ofIssue(issue.getId()).orElse(null));
    }

    /** Brings the goals' property up to date, by what Jira stores in the field. */
    void refreshGoals(Issue issue) {
        if (putGoals(issue)) {
            index(issue);
        }
    }

    /**
     * The same with the commitment at hand.
     *
     * @param own the issue's own commitment as it is now; {@code null} when it carries none
     */
    public void refreshCommitment(Issue issue, @Nullable Commitment own) {
        if (putCommitment(issue, own)) {
            index(issue);
        }
    }

    /** Whether the promise's property says what the ledger does. */
    boolean holds(Issue issue, @Nullable Commitment own) {
        EntityProperty present = properties.get(ENTITY, issue.getId(), COMMITMENT);
        String stored = present == null ? null : present.getValue();
        return Objects.equals(stored, own == null ? null : MirrorJson.commitment(own, outcome(own)));
    }

    /** Writes the promise's property; whether it changed. */
    private boolean putCommitment(Issue issue, @Nullable Commitment own) {
        shown.forget(issue.getId());
        return put(issue, COMMITMENT, own == null ? null : MirrorJson.commitment(own, outcome(own)));
    }

    /** The outcome as of today in the zone of the promise that decides about it: the whole of a part. */
    private Outcome outcome(Commitment own) {
        Commitment deciding = book.head(own);
        return Outcomes.of(deciding, book.today(deciding));
    }

    private boolean putGoals(Issue issue) {
        List<String> keys = fields.goals(issue);
        return put(issue, GOALS, keys.isEmpty() ? null : MirrorJson.goals(keys));
    }

    /** Writes a property, or deletes it for {@code null}; whether that changed anything. */
    private boolean put(Issue issue, String key, @Nullable String json) {
        EntityProperty present = properties.get(ENTITY, issue.getId(), key);
        if (json == null) {
            if (present != null) {
                properties.delete(ENTITY, issue.getId(), key);
            }
            return present != null;
        }
        if (present != null && json.equals(present.getValue())) {
            return false;
        }
        properties.put(ENTITY, issue.getId(), key, json);
        return true;
    }

    /** The issue alone: comments and work logs have not changed, and indexing them again would take the longest. */
    private void index(Issue issue) {
        try {
            index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
        } catch (IndexException e) {
            // The property is written; Jira's next indexing of the issue picks it up.
            LOG.warn("Issue {} could not be indexed, incident {}", issue.getId(), Incident.fresh(), e);
        }
    }
}
