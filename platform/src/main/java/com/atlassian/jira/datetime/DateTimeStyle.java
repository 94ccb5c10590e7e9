package com.atlassian.jira.datetime;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public enum DateTimeStyle {
    TIME,
    DATE,
    COMPLETE,
    RELATIVE,
    RELATIVE_WITHOUT_TIME,
    RELATIVE_ALWAYS_WITH_TIME,
    RELATIVE_WITH_TIME_ONLY,
    RSS_RFC822_DATE_TIME,
    DATE_TIME_PICKER,
    DATE_PICKER,
    ISO_8601_DATE_TIME,
    ISO_8601_DATE
}
