package dev.kept.sandbox.jira.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An issue with everything that belongs to it, as one immutable value: the store swaps whole values, so a reader (and the
 * search index, which keeps the value of the last re-index) always sees a consistent one.
 *
 * @param formerKeys keys before moves, oldest first
 * @param dueDate a calendar date without a time zone
 * @param customValues stored values of custom fields by field id, each a JSON array; raw JSON for loaded fields
 * @param extra fields of loaded data the tracker has no own place for
 * @param history oldest first, ordered by (created, id)
 * @param properties issue properties by key, each a JSON text
 * @param securityLevel id of a {@link Security}, or null when everybody who sees the project sees the issue
 * @param links to other issues; each end has its own
 */
public record IssueState(
        long id,
        long projectId,
        String key,
        List<String> formerKeys,
        String summary,
        @Nullable String description,
        String typeId,
        String statusId,
        @Nullable String resolutionId,
        @Nullable String priorityId,
        @Nullable String assignee,
        @Nullable String reporter,
        @Nullable String creator,
        List<String> labels,
        List<Long> fixVersions,
        List<Long> affectedVersions,
        @Nullable LocalDate dueDate,
        Instant created,
        Instant updated,
        @Nullable Instant resolved,
        Map<String, JsonNode> customValues,
        Map<String, JsonNode> extra,
        List<Remark> comments,
        List<Change> history,
        Map<String, String> properties,
        @Nullable Long securityLevel,
        List<IssueLink> links) {

    /** Copies the collections. */
    public IssueState {
        formerKeys = List.copyOf(formerKeys);
        labels = List.copyOf(labels);
        fixVersions = List.copyOf(fixVersions);
        affectedVersions = List.copyOf(affectedVersions);
        customValues = Map.copyOf(customValues);
        extra = Map.copyOf(extra);
        comments = List.copyOf(comments);
        history = List.copyOf(history);
        properties = Map.copyOf(properties);
        // Issues stored before there were links have none.
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** The number in the key. */
    public long number() {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }

    /** A copy to change. */
    public IssueDraft draft() {
        return new IssueDraft(this);
    }
}
