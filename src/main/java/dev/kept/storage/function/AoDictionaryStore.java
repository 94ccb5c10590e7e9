package dev.kept.storage.function;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.plain.DictionaryStore;
import dev.kept.core.plain.DictionaryTerm;
import dev.kept.core.plain.TypedDictionary;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.UnheldText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** The organisation's list of terms in one row of an Active Objects table. Holds no state. */
public final class AoDictionaryStore implements DictionaryStore {

    private static final String NAME = "terms";

    private final ActiveObjects ao;

    /** @param ao waits by itself until the tables are there */
    public AoDictionaryStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What nobody could have typed is no list. */
    @Override
    public List<DictionaryTerm> terms() {
        return row().map(AoDictionary::getTermList)
                .map(lines ->
                        new TypedDictionary(lines).checked().fold(terms -> terms, broken -> List.<DictionaryTerm>of()))
                .orElse(List.of());
    }

    private Optional<AoDictionary> row() {
        return Arrays.stream(ao.find(AoDictionary.class, Query.select().where("LIST_NAME = ?", NAME)))
                .findFirst();
    }

    /** When somebody else added the row meanwhile, the second try replaces it. */
    @Override
    public void save(List<DictionaryTerm> terms) {
        String lines = TypedDictionary.of(terms).lines();
        @Nullable String kept = lines.isEmpty() ? null : lines;
        UnheldText.told(() -> Collisions.retried(2, () -> ao.executeInTransaction(() -> write(kept))));
    }

    private AoDictionary write(@Nullable String lines) {
        AoDictionary there = row().orElse(null);
        if (there == null) {
            Map<String, Object> values = new HashMap<>();
            values.put("LIST_NAME", NAME);
            values.put("TERM_LIST", lines);
            return ao.create(AoDictionary.class, values);
        }
        there.setTermList(lines);
        there.save();
        return there;
    }
}
