package dev.kept.tools;

import dev.kept.core.Nullable;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.core.scoreboard.TermsChange;
import java.util.List;
import java.util.Map;

/** The terms of boards as nobody changed them; they cost no query. */
public final class StandardTerms implements BoardTermsStore {

    @Override
    public BoardTerms house() {
        return BoardTerms.STANDARD;
    }

    @Override
    public BoardTerms inForce(long projectId) {
        return BoardTerms.STANDARD;
    }

    @Override
    public Map<Long, BoardTerms> own() {
        return Map.of();
    }

    @Override
    public void replace(@Nullable Long projectId, @Nullable BoardTerms terms, String reason, String userKey) {
        throw new UnsupportedOperationException("Terms are only read here");
    }

    @Override
    public List<TermsChange> changes(@Nullable Long projectId, int most) {
        return List.of();
    }
}
