package dev.kept.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueRecord;
import dev.kept.core.follow.IssueFacts;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds Kept's fields among those of an issue, by the keys of their modules, and reads what Jira stores for them: what
 * was typed, which need not be what the ledger holds.
 */
public final class IssueFields {

    private final CustomFieldManager fields;
    private final StoredValues stored;

    public IssueFields(CustomFieldManager fields, CustomFieldValuePersister persister) {
        this.fields = fields;
        this.stored = new StoredValues(persister);
    }

    /**
     * The issue as it is now, for a change that touched no promise field. Leaves the fields' values out, which saves
     * reading them on every edit, comment and transition.
     */
    public static IssueFacts untouched(Issue issue) {
        return facts(issue, null, null, null, Set.of());
    }

    /**
     * The issue as it is now, with what Jira stores in the promise fields.
     *
     * @param edited the promise fields that the change touched; empty when nothing is known of a change
     */
    public IssueFacts facts(Issue issue, Set<IssueFacts.PromiseDetail> edited) {
        String promisedTo = null;
        LocalDate promisedBy = null;
        Double size = null;
        long id = issue.getId();
        // Administrators may add several fields of one type: the first that is filled in speaks.
        for (CustomField field : fields.getCustomFieldObjects(issue)) {
            OwnField own = OwnField.of(field);
            if (own == OwnField.PROMISED_TO && promisedTo == null) {
                promisedTo = stored.text(own, field, id);
            } else if (own == OwnField.PROMISED_BY && promisedBy == null) {
                promisedBy = stored.day(own, field, id);
            } else if (own == OwnField.SIZE && size == null) {
                size = stored.number(own, field, id);
            }
        }
        return facts(issue, promisedTo, promisedBy, size, edited);
    }

    private static IssueFacts facts(
            Issue issue,
            @Nullable String promisedTo,
            @Nullable LocalDate promisedBy,
            @Nullable Double size,
            Set<IssueFacts.PromiseDetail> edited) {
        Timestamp resolved = issue.getResolutionDate();
        Resolution resolution = issue.getResolution();
        Status status = issue.getStatus();
        return new IssueFacts(
                issue.getId(),
                issue.getProjectId(),
                issue.getSecurityLevelId() != null,
                resolved == null ? null : resolved.toInstant(),
                resolution == null ? null : resolution.getName(),
                status == null ? null : status.getName(),
                issue.getUpdated() == null ? null : issue.getUpdated().toInstant(),
                promisedTo,
                promisedBy,
                size,
                edited,
                null,
                false);
    }

    /**
     * Whom the issue names as the requester, by what Jira stores; {@code null} when the field is empty or the issue has
     * none.
     */
    @Nullable
    String promisedTo(Issue issue) {
        return fields.getCustomFieldObjects(issue).stream()
                .filter(field -> OwnField.of(field) == OwnField.PROMISED_TO)
                .map(field -> stored.text(OwnField.PROMISED_TO, field, issue.getId()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Keys of the shared goals that the issue is labelled with, each once, in the order typed. A key may be that of a
     * goal removed since.
     */
    public List<String> goals(Issue issue) {
        return fields.getCustomFieldObjects(issue).stream()
                .filter(field -> OwnField.of(field) == OwnField.SHARED_GOALS)
                .findFirst()
                .map(field -> GoalKeys.parse(stored.text(OwnField.SHARED_GOALS, field, issue.getId())))
                .orElse(List.of());
    }

    /**
     * Which promise fields a change of the issue touched. The history names custom fields by name and not by id: where
     * another field of the issue bears the same name, the change is Kept's when it led to what Kept's field holds now.
     *
     * @param items what the history says was changed
     */
    public Set<IssueFacts.PromiseDetail> edited(Issue issue, Collection<ChangeItemBean> items) {
        Set<IssueFacts.PromiseDetail> edited = EnumSet.noneOf(IssueFacts.PromiseDetail.class);
        for (OwnField own : touched(issue, items)) {
            if (own.part() != null) {
                edited.add(own.part());
            }
        }
        return edited;
    }

    /**
     * Whether a change of the issue touched its shared goals.
     *
     * @param items what the history says was changed
     */
    public boolean goalsEdited(Issue issue, Collection<ChangeItemBean> items) {
        return touched(issue, items).contains(OwnField.SHARED_GOALS);
    }

    /**
     * Kept's own fields as the history knows them. Holds the fields there are now: ask once for a reading of many
     * issues, and again for the next.
     */
    public OwnFieldNames names() {
        return OwnFieldNames.of(fields.getCustomFieldObjects(), stored);
    }

    /**
     * Whether a change put one resolution in the place of another; resolving and reopening are told by events of their own.
     *
     * @param items what the history says was changed
     */
    public static boolean exchangesResolution(Collection<ChangeItemBean> items) {
        return items.stream().anyMatch(IssueFields::exchangesResolution);
    }

    private static boolean exchangesResolution(ChangeItemBean item) {
        return !ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType())
                && IssueRecord.RESOLUTION.equals(item.getField())
                && item.getFrom() != null
                && item.getTo() != null;
    }

    private Set<OwnField> touched(Issue issue, Collection<ChangeItemBean> items) {
        Set<OwnField> touched = EnumSet.noneOf(OwnField.class);
        List<ChangeItemBean> custom = items.stream()
                .filter(item -> ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType()))
                .toList();
        // An edit without custom fields is the common case and must cost nothing.
        List<CustomField> all = custom.isEmpty() ? List.of() : fields.getCustomFieldObjects(issue);
        for (CustomField field : all) {
            OwnField own = OwnField.of(field);
            if (own != null
                    && custom.stream().anyMatch(item -> named(item, field) && isOf(item, own, field, issue, all))) {
                touched.add(own);
            }
        }
        return touched;
    }

    /** Whether the change is of this field, whose name it bears. */
    private boolean isOf(ChangeItemBean item, OwnField own, CustomField field, Issue issue, List<CustomField> all) {
        boolean alone = all.stream().noneMatch(other -> OwnField.of(other) == null && named(item, other));
        return alone || stored.isNow(own, field, issue.getId(), item.getTo());
    }

    private static boolean named(ChangeItemBean item, CustomField field) {
        return field.getName().equals(item.getField()) || Objects.equals(field.getFieldName(), item.getField());
    }
}
