package dev.kept.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import dev.kept.core.Nullable;
import dev.kept.sandbox.host.Partial;

/** The issue properties of the fake Jira, and the index that learns of them. */
final class FakeProperties {

    private FakeProperties() {}

    @SuppressWarnings("unused")
    static JsonEntityPropertyManager of(FakeJira jira) {
        return Partial.of(JsonEntityPropertyManager.class, new Object() {
            public @Nullable EntityProperty get(String entity, Long id, String key) {
                String value = jira.properties.get(key + ":" + id);
                return value == null ? null : property(value);
            }

            public void put(String entity, Long id, String key, String json) {
                if (jira.broken.contains(id)) {
                    throw new IllegalStateException("No property for issue " + id);
                }
                jira.properties.put(key + ":" + id, json);
            }

            public void delete(String entity, Long id, String key) {
                jira.properties.remove(key + ":" + id);
            }
        });
    }

    @SuppressWarnings("unused")
    static IssueIndexingService index(FakeJira jira) {
        return Partial.of(IssueIndexingService.class, new Object() {
            public long reIndex(Issue issue, IssueIndexingParams what) {
                jira.indexed.add(issue.getKey());
                return 1;
            }
        });
    }

    @SuppressWarnings("unused")
    private static EntityProperty property(String value) {
        return Partial.of(EntityProperty.class, new Object() {
            public String getValue() {
                return value;
            }
        });
    }
}
