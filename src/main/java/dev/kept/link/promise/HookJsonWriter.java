package dev.kept.link.promise;

import dev.kept.core.Nullable;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.HookWriter;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.Stage;
import dev.kept.core.transfer.TrackerKeys;
import dev.kept.link.Json;
import dev.kept.link.promise.HookJson.HookCauseJson;
import dev.kept.link.promise.HookJson.HookPlaceJson;
import dev.kept.link.promise.HookJson.HookPromiseJson;
import dev.kept.link.promise.HookJson.HookTermsJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes what hooks are told. */
public final class HookJsonWriter implements HookWriter {

    private final TrackerKeys keys;

    /** @param keys what projects and issues are called now */
    public HookJsonWriter(TrackerKeys keys) {
        this.keys = keys;
    }

    @Override
    public String happened(String id, HookEvent event, Commitment commitment, @Nullable LedgerEvent cause, Instant at) {
        return Json.text(new HookJson(
                Json.VERSION, id, event, at, project(commitment.projectId()), promise(commitment, cause, at)));
    }

    @Override
    public String tried(String id, long projectId, Instant at) {
        return Json.text(new HookJson(Json.VERSION, id, HookEvent.TRIED, at, project(projectId), null));
    }

    private HookPlaceJson project(long id) {
        return new HookPlaceJson(id, keys.projectKey(id).orElse(null));
    }

    private HookPromiseJson promise(Commitment commitment, @Nullable LedgerEvent cause, Instant at) {
        long issue = commitment.issueId();
        LocalDate day = at.atZone(commitment.zone()).toLocalDate();
        return new HookPromiseJson(
                commitment.id().value(),
                commitment.sequence(),
                new HookPlaceJson(issue, keys.issueKeys(List.of(issue)).get(issue)),
                new HookTermsJson(
                        commitment.side(),
                        commitment.requester(),
                        commitment.stage(),
                        commitment.promise().firstDate(),
                        commitment.agreedDate(),
                        commitment.latestDate()),
                commitment.stage() == Stage.PROMISE ? Outcomes.of(commitment, day) : null,
                cause == null
                        ? null
                        : new HookCauseJson(cause.kind(), cause.side(), cause.word(commitment.side()), cause.date()));
    }
}
