package dev.kept.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Outcome;
import dev.kept.core.measure.Outcomes;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mirrors an issue's promise and goals into its properties, where JQL finds them, and has Jira index the issue again
 * when something changed. Mirroring twice does nothing the second time.
 */
public final class IssueMirror {

    static final String COMMITMENT = "dev.kept.commitment";
    static final String GOALS = "dev.kept.goals";

    private static final Logger LOG = LoggerFactory.getLogger(IssueMirror.class);
    /** What Jira calls an issue among the things that can have properties. */
    private static final String ENTITY = "IssueProperty";

    private final CommitmentBook book;
    private final IssueFields fields;
    private final JsonEntityPropertyManager properties;
    private final IssueIndexingService index;

    public IssueMirror(
            CommitmentBook book, IssueFields fields, JsonEntityPropertyManager properties, IssueIndexingService index) {
        this.book = book;
        this.fields = fields;
        this.properties = properties;
        this.index = index;
    }

    /** Brings both properties up to date. */
    void refresh(Issue issue) {
        boolean commitment = putCommitment(issue);
        boolean goals = putGoals(issue);
        if (commitment || goals) {
            index(issue);
        }
    }

    /** Brings the promise's property up to date. */
    void refreshCommitment(Issue issue) {
        if (putCommitment(issue)) {
            index(issue);
        }
    }

    private boolean putCommitment(Issue issue) {
        String json = book.ofIssue(issue.getId())
                .map(present -> MirrorJson.commitment(present, outcome(present)))
                .orElse(null);
        return put(issue, COMMITMENT, json);
    }

    private Outcome outcome(Commitment present) {
        Commitment deciding = book.head(present);
        return Outcomes.of(deciding, book.today(deciding));
    }

    private boolean putGoals(Issue issue) {
        List<String> keys = fields.goals(issue);
        return put(issue, GOALS, keys.isEmpty() ? null : MirrorJson.goals(keys));
    }

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

    private void index(Issue issue) {
        try {
            index.reIndex(issue);
        } catch (IndexException e) {
            // The property is written; Jira's next indexing of the issue picks it up.
            LOG.warn("Issue {} could not be indexed after its promise changed", issue.getKey(), e);
        }
    }
}
