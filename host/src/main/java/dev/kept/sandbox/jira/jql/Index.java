package dev.kept.sandbox.jira.jql;

import dev.kept.sandbox.jira.state.IssueState;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The search index: one entry per issue, as the issue was when it was last indexed. What changes without a re-index is not
 * found, as in the product. Thread-safe.
 */
public final class Index {

    private final Map<Long, IndexEntry> entries = new ConcurrentHashMap<>();
    private volatile List<PropertyDeclaration> declarations = List.of();
    private volatile Function<IssueState, Map<String, List<Object>>> customValues = issue -> Map.of();

    /** Says what is to be taken out of issues from now on; entries made before stay as they are until a re-index. */
    public void configure(
            List<PropertyDeclaration> properties, Function<IssueState, Map<String, List<Object>>> customFields) {
        this.declarations = List.copyOf(properties);
        this.customValues = customFields;
    }

    /** Takes the issue as it is now. */
    public void put(IssueState issue) {
        Map<String, List<Object>> properties = new HashMap<>();
        for (PropertyDeclaration declaration : declarations) {
            String json = issue.properties().get(declaration.propertyKey());
            if (json != null) {
                List<Object> values = declaration.values(json);
                if (!values.isEmpty()) {
                    properties.putIfAbsent(declaration.address(), values);
                }
            }
        }
        entries.put(issue.id(), new IndexEntry(issue, Map.copyOf(properties), customValues.apply(issue)));
    }

    /** Forgets an issue. */
    public void remove(long id) {
        entries.remove(id);
    }

    /** Takes all of them anew. */
    public void rebuild(Collection<IssueState> issues) {
        Map<Long, IssueState> present = new LinkedHashMap<>();
        issues.forEach(issue -> present.put(issue.id(), issue));
        entries.keySet().retainAll(present.keySet());
        present.values().forEach(this::put);
    }

    /** Every entry, in no order. */
    Collection<IndexEntry> entries() {
        return entries.values();
    }

    List<PropertyDeclaration> declarations() {
        return declarations;
    }

    /** The declaration that an alias or an {@code issue.property[key].path} names. */
    Optional<PropertyDeclaration> declaration(String field) {
        for (PropertyDeclaration declaration : declarations) {
            String name = "issue.property[" + declaration.propertyKey() + "]." + declaration.path();
            if (declaration.alias().filter(field::equalsIgnoreCase).isPresent() || name.equalsIgnoreCase(field)) {
                return Optional.of(declaration);
            }
        }
        return Optional.empty();
    }
}
