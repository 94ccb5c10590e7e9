package dev.kept.storage.evidence;

import dev.kept.core.evidence.Seal;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.promise.CommitmentId;
import dev.kept.storage.sql.SqlSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table that figures are computed with beside the ledger. Whoever changes one seals it in the same transaction, so that
 * what was changed behind the plugin's back shows.
 */
public enum HouseTable {
    RULES("RULE_CHANGE", Set.of()),
    WEIGHTS("WEIGHT_CHANGE", Set.of()),
    FUNCTIONS("BUSINESS_FUNCTION", Set.of()),
    GOALS("SHARED_GOAL", Set.of()),
    GOAL_EVENTS("GOAL_EVENT", Set.of()),
    ROUNDS("GOAL_ROUND", Set.of()),
    RANKINGS("GOAL_RANKING", Set.of()),
    GUIDES("FUNCTION_GUIDE", Set.of()),
    LIAISONS("LIAISON_EVENT", Set.of()),
    CONTACT_MONTHS("CONTACT_MONTH", Set.of()),
    /** From when on figures are told; how far making them anew has come is no part of it. */
    FIGURES("FIGURE_START", Set.of("NEXT_PLACE", "CHANGE_COUNT"));

    private final String table;
    private final Set<String> passing;

    /** @param passing columns that come and go, and change no figure */
    HouseTable(String table, Set<String> passing) {
        this.table = table;
        this.passing = passing;
    }

    /** What the table is called in a seal. */
    CommitmentId id() {
        return new CommitmentId("house-" + name().toLowerCase(Locale.ROOT));
    }

    /** Over all rows in their order, each column that holds something by its name. */
    String digest(SqlSession session) {
        List<String> rows = new ArrayList<>();
        session.each("SELECT * FROM {" + table + "} ORDER BY [ID]", row -> rows.add(row.text(passing)));
        return HashChain.sha256Hex(String.join("\n", rows));
    }

    /** Adds a seal over the table as it stands in this transaction, which has just changed it. */
    public void seal(SqlSession session, Instant at) {
        Seal last = AoSealStore.last(session, SealStore.HOUSE).orElse(null);
        int number = last == null ? 1 : last.number() + 1;
        AoSealStore.insert(
                session,
                Seal.after(last, SealStore.HOUSE, at, List.of(new Seal.SealedHead(id(), number, digest(session)))));
    }
}
