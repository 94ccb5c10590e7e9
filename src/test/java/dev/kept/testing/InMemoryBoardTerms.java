package dev.kept.testing;

import dev.kept.core.Nullable;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.core.scoreboard.TermsChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Terms of boards in memory; a second passes with each change. */
public final class InMemoryBoardTerms implements BoardTermsStore {

    private final List<ScopedChange> changes = new ArrayList<>();
    private Instant now = Instant.parse("2026-04-01T08:00:00Z");

    private record ScopedChange(@Nullable Long projectId, TermsChange change) {}

    @Override
    public BoardTerms house() {
        BoardTerms set = latest(null);
        return set == null ? BoardTerms.STANDARD : set;
    }

    @Override
    public BoardTerms inForce(long projectId) {
        BoardTerms set = latest(projectId);
        return set == null ? house() : set;
    }

    @Override
    public Map<Long, BoardTerms> own() {
        Map<Long, BoardTerms> own = new HashMap<>();
        for (ScopedChange each : changes) {
            if (each.projectId != null && !own.containsKey(each.projectId)) {
                own.put(each.projectId, each.change.after());
            }
        }
        own.values().removeIf(Objects::isNull);
        return own;
    }

    @Override
    public void replace(@Nullable Long projectId, @Nullable BoardTerms terms, String reason, String userKey) {
        BoardTerms before = projectId == null ? house() : latest(projectId);
        changes.add(0, new ScopedChange(projectId, new TermsChange(now, userKey, before, terms, reason)));
        now = now.plusSeconds(1);
    }

    @Override
    public List<TermsChange> changes(@Nullable Long projectId, int most) {
        return changes.stream()
                .filter(each -> Objects.equals(each.projectId, projectId))
                .map(ScopedChange::change)
                .limit(most)
                .toList();
    }

    private @Nullable BoardTerms latest(@Nullable Long projectId) {
        return changes(projectId, 1).stream()
                .findFirst()
                .map(TermsChange::after)
                .orElse(null);
    }
}
