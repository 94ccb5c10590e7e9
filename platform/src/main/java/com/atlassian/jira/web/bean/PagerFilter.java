package com.atlassian.jira.web.bean;

import java.io.Serializable;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8 for <init>, mailru/jira-plugins-mrimsender at
 * 12bdf7f.
 */
public class PagerFilter<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private int max;
    private int start;

    public PagerFilter() {
        this(0, 20);
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static <T> PagerFilter<T> getUnlimitedFilter() {
        return new PagerFilter<>(Integer.MAX_VALUE);
    }

    public int getMax() {
        return max;
    }

    public void setMax(int max) {
        this.max = max;
    }

    public int getPageSize() {
        return max;
    }

    public int getStart() {
        return start;
    }

    public void setStart(int start) {
        this.start = start;
    }

    public int getEnd() {
        return (int) Math.min(Integer.MAX_VALUE, (long) start + max);
    }

    public int getNextStart() {
        return start + max;
    }

    public int getPreviousStart() {
        return Math.max(0, start - max);
    }
}
