package com.atlassian.jira.project;

import java.util.List;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByName(String projectName);

    Project getProjectObjByKey(String projectKey);

    Project getProjectObjByKeyIgnoreCase(String projectKey);

    Project getProjectByCurrentKey(String projectKey);

    Project getProjectByCurrentKeyIgnoreCase(String projectKey);

    Set<String> getAllProjectKeys(Long projectId);

    List<Project> getProjectObjects();

    List<Project> getProjects();
}
