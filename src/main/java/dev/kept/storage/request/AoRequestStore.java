package dev.kept.storage.request;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.BusinessRequest.RequestEnd;
import dev.kept.core.request.BusinessRequest.RequestState;
import dev.kept.core.request.BusinessRequest.RequestTerms;
import dev.kept.core.request.RequestStore;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Requests in one Active Objects table. Who decides one is settled by updates that name the claim. */
public final class AoRequestStore implements RequestStore {

    private static final String OF_ID = "REQUEST_UID = ?";
    private static final String WAITING = RequestState.WAITING.name();

    private final ActiveObjects ao;
    private final LedgerTables tables;

    /** @param ao waits by itself until the tables are there */
    public AoRequestStore(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.tables = new LedgerTables(ao, executors);
    }

    @Override
    public boolean add(BusinessRequest request) {
        return UnheldText.told(() -> Collisions.first(
                () -> ao.executeInTransaction(() -> ao.create(AoBusinessRequest.class, values(request))),
                () -> ao.count(AoBusinessRequest.class, OF_ID, request.id()) > 0));
    }

    private static Map<String, Object> values(BusinessRequest request) {
        RequestTerms terms = request.terms();
        Map<String, Object> values = new HashMap<>();
        values.put("REQUEST_UID", request.id());
        values.put("PROJECT_ID", terms.projectId());
        values.put("FOLDED_NAME", RequesterName.key(terms.function()));
        values.put("FUNCTION_NAME", terms.function());
        values.put("NEED_TEXT", terms.need());
        values.put("REASON_TEXT", terms.reason());
        values.put("NEEDED_BY", terms.day().toString());
        values.put("ASKED_BY", terms.actor());
        values.put("ASKED_AT", request.at().toEpochMilli());
        values.put("REQUEST_STATE", request.state().name());
        values.put("CLAIMED_UNTIL", 0L);
        values.put("ENDED_AT", 0L);
        return values;
    }

    @Override
    public Optional<BusinessRequest> find(String id) {
        return read(Query.select().where(OF_ID, id)).stream().findFirst();
    }

    @Override
    public List<BusinessRequest> waiting(long projectId, int limit) {
        return read(Query.select()
                .where("PROJECT_ID = ? AND REQUEST_STATE = ?", projectId, WAITING)
                .order("ASKED_AT, ID")
                .limit(limit));
    }

    @Override
    public List<BusinessRequest> ended(long projectId, int limit) {
        return read(Query.select()
                .where("PROJECT_ID = ? AND REQUEST_STATE <> ?", projectId, WAITING)
                .order("ASKED_AT DESC, ID DESC")
                .limit(limit));
    }

    /** A database that is blind for accents finds those of another function, too. */
    @Override
    public List<BusinessRequest> of(String function, int limit) {
        return UnheldText.looked(
                () -> read(Query.select()
                                .where("FOLDED_NAME = ?", RequesterName.key(function))
                                .order("ASKED_AT DESC, ID DESC")
                                .limit(limit))
                        .stream()
                        .filter(request -> RequesterName.same(request.terms().function(), function))
                        .toList(),
                List.of());
    }

    @Override
    public int sent(String actor, Instant since) {
        return UnheldText.looked(
                () -> ao.count(AoBusinessRequest.class, "ASKED_BY = ? AND ASKED_AT >= ?", actor, since.toEpochMilli()),
                0);
    }

    @Override
    public boolean claim(String id, Instant now, Instant until) {
        return tables.inTransaction(session -> session.execute(
                        "UPDATE {BUSINESS_REQUEST} SET [CLAIMED_UNTIL] = ?"
                                + " WHERE [REQUEST_UID] = ? AND [REQUEST_STATE] = ? AND [CLAIMED_UNTIL] <= ?",
                        until.toEpochMilli(),
                        id,
                        WAITING,
                        now.toEpochMilli()))
                == 1;
    }

    @Override
    public void release(String id, Instant until) {
        tables.inTransaction(session -> session.execute(
                "UPDATE {BUSINESS_REQUEST} SET [CLAIMED_UNTIL] = ?"
                        + " WHERE [REQUEST_UID] = ? AND [REQUEST_STATE] = ? AND [CLAIMED_UNTIL] = ?",
                0L,
                id,
                WAITING,
                until.toEpochMilli()));
    }

    @Override
    public boolean end(String id, Instant until, RequestState state, RequestEnd end) {
        return UnheldText.told(() -> tables.inTransaction(session -> session.execute(
                        "UPDATE {BUSINESS_REQUEST} SET [REQUEST_STATE] = ?, [ENDED_AT] = ?, [ENDED_BY] = ?,"
                                + " [END_WORDS] = ?, [ISSUE_ID] = ?"
                                + " WHERE [REQUEST_UID] = ? AND [REQUEST_STATE] = ? AND [CLAIMED_UNTIL] = ?",
                        state.name(),
                        end.at().toEpochMilli(),
                        end.actor(),
                        end.words(),
                        end.issueId(),
                        id,
                        WAITING,
                        until.toEpochMilli()))
                == 1);
    }

    private List<BusinessRequest> read(Query query) {
        return Arrays.stream(ao.find(AoBusinessRequest.class, query))
                .map(AoRequestStore::request)
                .toList();
    }

    private static BusinessRequest request(AoBusinessRequest row) {
        RequestState state = RequestState.valueOf(row.getRequestState());
        String by = row.getEndedBy();
        return new BusinessRequest(
                row.getRequestUid(),
                new RequestTerms(
                        row.getProjectId(),
                        row.getFunctionName(),
                        row.getNeedText(),
                        row.getReasonText(),
                        LocalDate.parse(row.getNeededBy()),
                        row.getAskedBy()),
                Instant.ofEpochMilli(row.getAskedAt()),
                state,
                state == RequestState.WAITING || by == null
                        ? null
                        : new RequestEnd(
                                Instant.ofEpochMilli(row.getEndedAt()), by, row.getEndWords(), row.getIssueId()));
    }
}
