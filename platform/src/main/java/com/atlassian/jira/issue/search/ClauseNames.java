package com.atlassian.jira.issue.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 7.2.2, mesilat/confluence-fields at 9d21f3f.
 * Unconfirmed: the constructors.
 */
public class ClauseNames {
    private final String primaryName;
    private final Set<String> names;

    public ClauseNames(String primaryName, String... names) {
        this(primaryName, new LinkedHashSet<>(Arrays.asList(names)));
    }

    public ClauseNames(String primaryName, Set<String> names) {
        this.primaryName = Objects.requireNonNull(primaryName, "primaryName");
        Set<String> all = new LinkedHashSet<>(names);
        all.add(primaryName);
        this.names = Collections.unmodifiableSet(all);
    }

    public String getPrimaryName() {
        return primaryName;
    }

    public Set<String> getJqlFieldNames() {
        return names;
    }

    public boolean contains(String name) {
        return names.stream().anyMatch(known -> known.equalsIgnoreCase(name));
    }
}
