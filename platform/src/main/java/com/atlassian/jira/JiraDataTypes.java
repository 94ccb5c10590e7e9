package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Named("Issue");
    public static final JiraDataType PROJECT = new Named("Project");
    public static final JiraDataType PROJECT_CATEGORY = new Named("ProjectCategory");
    public static final JiraDataType VERSION = new Named("Version");
    public static final JiraDataType COMPONENT = new Named("Component");
    public static final JiraDataType USER = new Named("User");
    public static final JiraDataType GROUP = new Named("Group");
    public static final JiraDataType PROJECT_ROLE = new Named("ProjectRole");
    public static final JiraDataType PRIORITY = new Named("Priority");
    public static final JiraDataType RESOLUTION = new Named("Resolution");
    public static final JiraDataType STATUS = new Named("Status");
    public static final JiraDataType ISSUE_TYPE = new Named("IssueType");
    public static final JiraDataType DATE = new Named("Date");
    public static final JiraDataType TEXT = new Named("Text");
    public static final JiraDataType NUMBER = new Named("Number");
    public static final JiraDataType LABEL = new Named("Label");
    public static final JiraDataType OPTION = new Named("Option");
    public static final JiraDataType ALL = new Named("All");

    private JiraDataTypes() {}

    private static final class Named implements JiraDataType {
        private final String name;

        private Named(String name) {
            this.name = name;
        }

        @Override
        public Collection<String> asStrings() {
            return List.of(name);
        }

        @Override
        public boolean matches(JiraDataType other) {
            return this == ALL || other == ALL || this == other;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
