package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 10.5.1 for getRequest, audiokinetic/jira-gerrit-plugin
 * at 3892a5b.
 */
public class JiraHelper {
    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> params;

    public JiraHelper() {
        this(null);
    }

    public JiraHelper(HttpServletRequest request) {
        this(request, null);
    }

    public JiraHelper(HttpServletRequest request, Project project) {
        this(request, project, new HashMap<>());
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.params = params;
    }

    public HttpServletRequest getRequest() {
        return request;
    }

    public Project getProject() {
        return project;
    }

    public Project getProjectObject() {
        return project;
    }

    public Map<String, Object> getContextParams() {
        return params;
    }

    public String getQueryString() {
        return request == null ? null : request.getQueryString();
    }
}
