package dev.kept.storage.evidence;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.evidence.WitnessStore;
import dev.kept.core.evidence.WitnessedHead;
import dev.kept.storage.sql.Collisions;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** One row a project, by Active Objects. Holds no state. */
public final class AoWitnessStore implements WitnessStore {

    private static final int TRIES = 3;

    private final ActiveObjects ao;

    public AoWitnessStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<WitnessedHead> all() {
        return Arrays.stream(ao.find(AoWitnessedHead.class, Query.select()))
                .map(row ->
                        new WitnessedHead(Long.parseLong(row.getProjectKey()), row.getSealNumber(), row.getSealHash()))
                .sorted(Comparator.comparing(WitnessedHead::projectId))
                .toList();
    }

    @Override
    public void keep(Collection<WitnessedHead> heads) {
        heads.forEach(head -> Collisions.retried(TRIES, () -> ao.executeInTransaction(() -> kept(head))));
    }

    private AoWitnessedHead kept(WitnessedHead head) {
        String key = Long.toString(head.projectId());
        AoWitnessedHead[] rows = ao.find(AoWitnessedHead.class, Query.select().where("PROJECT_KEY = ?", key));
        if (rows.length == 0) {
            return ao.create(
                    AoWitnessedHead.class,
                    Map.of("PROJECT_KEY", key, "SEAL_NUMBER", head.number(), "SEAL_HASH", head.hash()));
        }
        rows[0].setSealNumber(head.number());
        rows[0].setSealHash(head.hash());
        rows[0].save();
        return rows[0];
    }

    @Override
    public void forget() {
        ao.deleteWithSQL(AoWitnessedHead.class, "ID IS NOT NULL");
    }
}
