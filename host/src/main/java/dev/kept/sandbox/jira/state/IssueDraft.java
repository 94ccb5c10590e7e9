package dev.kept.sandbox.jira.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An issue being changed: open fields, then {@link #freeze()} makes the value. Lives inside one method of one thread.
 */
public final class IssueDraft {

    public long id;
    public long projectId;
    public String key = "";
    public final List<String> formerKeys = new ArrayList<>();
    public String summary = "";

    @Nullable
    public String description;

    public String typeId = "";
    public String statusId = "";

    @Nullable
    public String resolutionId;

    @Nullable
    public String priorityId;

    @Nullable
    public String assignee;

    @Nullable
    public String reporter;

    @Nullable
    public String creator;

    @Nullable
    public final List<String> labels = new ArrayList<>();

    public final List<Long> fixVersions = new ArrayList<>();
    public final List<Long> affectedVersions = new ArrayList<>();

    @Nullable
    public LocalDate dueDate;

    @Nullable
    public Long securityLevel;

    public final List<IssueLink> links = new ArrayList<>();

    public Instant created = Instant.EPOCH;
    public Instant updated = Instant.EPOCH;

    @Nullable
    public Instant resolved;

    public final Map<String, JsonNode> customValues = new LinkedHashMap<>();
    public final Map<String, JsonNode> extra = new LinkedHashMap<>();
    public final List<Remark> comments = new ArrayList<>();
    public final List<Change> history = new ArrayList<>();
    public final Map<String, String> properties = new LinkedHashMap<>();

    /** An empty issue; the caller fills at least id, project, key, type, status and dates. */
    public IssueDraft() {}

    IssueDraft(IssueState from) {
        id = from.id();
        projectId = from.projectId();
        key = from.key();
        formerKeys.addAll(from.formerKeys());
        summary = from.summary();
        description = from.description();
        typeId = from.typeId();
        statusId = from.statusId();
        resolutionId = from.resolutionId();
        priorityId = from.priorityId();
        assignee = from.assignee();
        reporter = from.reporter();
        creator = from.creator();
        labels.addAll(from.labels());
        fixVersions.addAll(from.fixVersions());
        affectedVersions.addAll(from.affectedVersions());
        dueDate = from.dueDate();
        securityLevel = from.securityLevel();
        links.addAll(from.links());
        created = from.created();
        updated = from.updated();
        resolved = from.resolved();
        customValues.putAll(from.customValues());
        extra.putAll(from.extra());
        comments.addAll(from.comments());
        history.addAll(from.history());
        properties.putAll(from.properties());
    }

    /** The value. */
    public IssueState freeze() {
        return new IssueState(
                id,
                projectId,
                key,
                formerKeys,
                summary,
                description,
                typeId,
                statusId,
                resolutionId,
                priorityId,
                assignee,
                reporter,
                creator,
                labels,
                fixVersions,
                affectedVersions,
                dueDate,
                created,
                updated,
                resolved,
                customValues,
                extra,
                comments,
                history,
                properties,
                securityLevel,
                links);
    }
}
