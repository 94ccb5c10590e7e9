package com.atlassian.activeobjects.external;

/**
 * Mirrors com.atlassian.activeobjects:activeobjects-plugin Platform 8.3; confirmed on Confluence 10.0.1,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
