package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.jira.state.Disk;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.work.IssueWork;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entity property manager, for issue properties: no permission check, no event, no re-index. */
final class PropertyServices {

    private static final int LONGEST = 32_768;
    private static final String ISSUE = "IssueProperty";

    private final Shapes shapes;
    private final IssueWork work;

    PropertyServices(Shapes shapes, IssueWork work) {
        this.shapes = shapes;
        this.work = work;
    }

    void put(String entity, Long id, String key, String json) {
        putDryRun(entity, key, json);
        work.property(id, key, json);
    }

    void put(@Nullable ApplicationUser user, String entity, Long id, String key, String json) {
        put(entity, id, key, json);
    }

    void putDryRun(String entity, String key, String json) {
        only(entity);
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("the value of property " + key + " is longer than " + LONGEST);
        }
        try {
            Disk.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the value of property " + key + " is not JSON", e);
        }
    }

    @Nullable
    EntityProperty get(String entity, Long id, String key) {
        only(entity);
        Optional<IssueState> issue = shapes.state().issues().find(id);
        return issue.filter(state -> state.properties().containsKey(key))
                .map(state -> Partial.of(EntityProperty.class, new Property(state, key)))
                .orElse(null);
    }

    boolean exists(String entity, Long id, String key) {
        return get(entity, id, key) != null;
    }

    void delete(String entity, Long id, String key) {
        if (exists(entity, id, key)) {
            work.property(id, key, null);
        }
    }

    void deleteByEntity(String entity, Long id) {
        only(entity);
        shapes.state().issues().find(id).ifPresent(state -> state.properties()
                .keySet()
                .forEach(key -> work.property(id, key, null)));
    }

    long countByEntity(String entity, Long id) {
        only(entity);
        return shapes.state()
                .issues()
                .find(id)
                .map(state -> state.properties().size())
                .orElse(0);
    }

    long countByEntityNameAndPropertyKey(String entity, String key) {
        only(entity);
        return shapes.state().issues().all().stream()
                .filter(issue -> issue.properties().containsKey(key))
                .count();
    }

    void deleteByEntityNameAndPropertyKey(String entity, String key) {
        only(entity);
        List<IssueState> holders = shapes.state().issues().all().stream()
                .filter(issue -> issue.properties().containsKey(key))
                .toList();
        holders.forEach(issue -> work.property(issue.id(), key, null));
    }

    List<String> findKeys(String entity, String prefix) {
        only(entity);
        return shapes.state().issues().all().stream()
                .flatMap(issue -> issue.properties().keySet().stream())
                .filter(key -> key.startsWith(prefix))
                .distinct()
                .sorted()
                .toList();
    }

    private static void only(String entity) {
        if (!entity.equals(ISSUE)) {
            throw new UnsupportedOperationException("not in the sandbox: properties of " + entity);
        }
    }

    /** A property as it is now. */
    private record Property(IssueState issue, String key) {

        Long getId() {
            return Integer.toUnsignedLong((issue.id() + "#" + key).hashCode());
        }

        String getEntityName() {
            return ISSUE;
        }

        Long getEntityId() {
            return issue.id();
        }

        String getKey() {
            return key;
        }

        @Nullable
        String getValue() {
            return issue.properties().get(key);
        }

        @Nullable
        Timestamp getCreated() {
            return Shapes.timestamp(issue.updated());
        }

        @Nullable
        Timestamp getUpdated() {
            return Shapes.timestamp(issue.updated());
        }
    }
}
