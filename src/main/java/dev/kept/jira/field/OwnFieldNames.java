package dev.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import dev.kept.core.backfill.IssueRecord;
import dev.kept.core.backfill.IssueRecord.OwnFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Kept's own fields as the history knows them: by the names that administrators gave them. A change from before a field
 * was renamed bears the old name and is not recognised.
 */
public final class OwnFieldNames {

    /** Those that promises are made with, of whatever name; none when nobody added any. */
    private final List<Named> fields;

    private final StoredValues stored;

    /**
     * One of Kept's fields.
     *
     * @param field as Jira has it, under whatever name
     * @param kind which of Kept's types it is of
     * @param meaning what {@link IssueRecord} calls it
     */
    private record Named(CustomField field, OwnField kind, String meaning) {}

    private OwnFieldNames(List<Named> fields, StoredValues stored) {
        this.fields = fields;
        this.stored = stored;
    }

    static OwnFieldNames of(List<CustomField> all, StoredValues stored) {
        List<Named> fields = new ArrayList<>();
        for (CustomField field : all) {
            OwnField own = OwnField.of(field);
            String meaning = own == null ? null : own.nameInHistory();
            if (meaning != null) {
                fields.add(new Named(field, own, meaning));
            }
        }
        return new OwnFieldNames(fields, stored);
    }

    /**
     * For each field's name in the history, the name that {@link IssueRecord} has for it. Of two fields with one name
     * the first counts.
     */
    public Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        fields.forEach(one -> meanings.putIfAbsent(one.field().getName(), one.meaning()));
        return meanings;
    }

    /**
     * What Jira stores in these fields for the issue now. Of several fields of one type the first that is filled in
     * counts, as in {@link IssueFields#facts}.
     */
    public OwnFields stored(Issue issue) {
        OwnFields own = OwnFields.EMPTY;
        long id = issue.getId();
        for (Named one : fields) {
            CustomField field = one.field();
            OwnField kind = one.kind();
            if (kind == OwnField.PROMISED_BY && own.promisedBy() == null) {
                own = new OwnFields(stored.day(kind, field, id), own.promisedTo(), own.size());
            } else if (kind == OwnField.PROMISED_TO && own.promisedTo() == null) {
                own = new OwnFields(own.promisedBy(), stored.text(kind, field, id), own.size());
            } else if (kind == OwnField.SIZE && own.size() == null) {
                Double size = stored.number(kind, field, id);
                own = new OwnFields(own.promisedBy(), own.promisedTo(), size == null ? null : size.toString());
            }
        }
        return own;
    }
}
