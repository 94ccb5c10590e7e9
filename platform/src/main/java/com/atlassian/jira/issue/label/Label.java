package com.atlassian.jira.issue.label;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.3, codescape/jira-multiple-subtasks at ce71581.
 */
public final class Label {
    private final Long id;
    private final Long issue;
    private final Long customFieldId;
    private final String label;

    public Label(Long id, Long issue, String label) {
        this(id, issue, null, label);
    }

    public Label(Long id, Long issue, Long customFieldId, String label) {
        this.id = id;
        this.issue = issue;
        this.customFieldId = customFieldId;
        this.label = label;
    }

    public Long getId() {
        return id;
    }

    public Long getIssue() {
        return issue;
    }

    public Long getCustomFieldId() {
        return customFieldId;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label && label.equals(((Label) other).label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
