package dev.kept.web.admin.history;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.Scope;
import dev.kept.web.admin.SentForm;
import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * What was typed on the page <i>Promises from history</i>. Nothing is checked yet; {@link #read} and the core do.
 *
 * @param project the project's key; {@code null} when a query says which issues
 * @param query in Jira's query language; empty for a project
 * @param source a code, or whatever else came
 * @param zone name of the zone whose calendar days count, or whatever else was typed
 * @param requester to whom it was promised where nobody wrote it down
 */
record BackfillForm(@Nullable String project, String query, String source, String zone, String requester) {

    /**
     * What came with a form or an address.
     *
     * @param usualZone for when no zone came
     * @param usualRequester for when no requester came
     */
    static BackfillForm of(SentForm form, String usualZone, String usualRequester) {
        String project = form.text("project");
        return new BackfillForm(
                project.isEmpty() ? null : project,
                form.text("jql"),
                form.text("source", Source.DUE_DATE.code()),
                form.text("timeZone", usualZone),
                form.text("requester", usualRequester));
    }

    /** Which issues are read. */
    Scope scope() {
        return project == null ? new Scope.QueryScope(query) : new Scope.ProjectScope(project);
    }

    /** What was typed as a request, or which field cannot be read. The day taken for today is left open. */
    Answer<BackfillRequest> read() {
        for (Source known : Source.values()) {
            if (known.code().equals(source)) {
                return readZone().map(read -> new BackfillRequest(scope(), known, read, null, requester));
            }
        }
        return Answer.refused(Refusal.invalid("source", "kept.backfill.error.source"));
    }

    private Answer<ZoneId> readZone() {
        try {
            return Answer.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            return Answer.refused(Refusal.invalid("timeZone", "kept.backfill.error.zone"));
        }
    }
}
