package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 9.4.15, AndreyVMarkelov/unique-regex-custom-field at
 * 8aea3f8.
 */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;
    private final int start;

    public SearchResults(List<T> results, PagerFilter<?> pager) {
        this(results, results.size(), pager);
    }

    public SearchResults(List<T> resultsInPage, int total, PagerFilter<?> pager) {
        this.results = List.copyOf(resultsInPage);
        this.total = total;
        this.start = pager.getStart();
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }

    public int getEnd() {
        return start + results.size();
    }
}
