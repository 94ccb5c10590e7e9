package com.atlassian.jira.issue.fields.renderer;

import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.Map;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public class IssueRenderContext {
    private final Issue issue;
    private final Map<Object, Object> params = new HashMap<>();

    public IssueRenderContext(Issue issue) {
        this.issue = issue;
    }

    public Issue getIssue() {
        return issue;
    }

    public void addParam(Object key, Object value) {
        params.put(key, value);
    }

    public Object getParam(Object key) {
        return params.get(key);
    }
}
