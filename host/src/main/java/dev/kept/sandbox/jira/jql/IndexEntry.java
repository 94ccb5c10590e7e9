package dev.kept.sandbox.jira.jql;

import dev.kept.sandbox.jira.state.IssueState;
import java.util.List;
import java.util.Map;

/**
 * What the index knows of an issue: the issue as it was at its last re-index and the values taken out then.
 *
 * @param properties values of declared issue property paths, by {@link PropertyDeclaration#address()}
 * @param custom values of searchable custom fields, by field id
 */
public record IndexEntry(IssueState issue, Map<String, List<Object>> properties, Map<String, List<Object>> custom) {}
