package com.atlassian.jira.issue.fields;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in AndreyVMarkelov/unique-regex-custom-field @ Jira 9.4.15.
 */
public interface TextFieldCharacterLengthValidator {
    boolean isTextTooLong(String text);

    boolean isTextTooLong(String text, long limit);

    long getMaximumNumberOfCharacters();
}
