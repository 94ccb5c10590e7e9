package dev.kept.storage.rebuild;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.ledger.AoRequester;
import net.java.ao.Query;

/**
 * From names that were looked up in lower case to names that are looked up by their key. The names themselves stay as they
 * stand in the ledger.
 */
public final class NameKeysUpgrade implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("4");
    }

    /** May be broken off and run again: a key that is right is left alone. */
    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(AoRequester.class);
        for (AoRequester row : ao.find(AoRequester.class, Query.select())) {
            String key = RequesterName.key(row.getShownName());
            if (!key.equals(row.getFoldedName())) {
                row.setFoldedName(key);
                row.save();
            }
        }
    }
}
