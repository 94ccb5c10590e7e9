package com.atlassian.query.order;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the constructors.
 */
public class OrderByImpl implements OrderBy {
    public static final OrderByImpl NO_ORDER = new OrderByImpl();
    private final List<SearchSort> searchSorts;

    public OrderByImpl(SearchSort... searchSorts) {
        this(Arrays.asList(searchSorts));
    }

    public OrderByImpl(Collection<SearchSort> searchSorts) {
        this.searchSorts = List.copyOf(searchSorts);
    }

    @Override
    public List<SearchSort> getSearchSorts() {
        return searchSorts;
    }
}
