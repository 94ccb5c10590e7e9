package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface I18nHelper {
    Locale getLocale();

    String getUnescapedText(String key);

    String getUntransformedRawText(String key);

    boolean isKeyDefined(String key);

    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, String value1, String value2);

    String getText(String key, String value1, String value2, String value3);

    String getText(String key, Object value1, Object value2, Object value3);

    String getText(String key, Object value1, Object value2, Object value3, Object value4);

    String getText(String key, String value1, String value2, String value3, String value4);

    String getText(String key, Object parameters);

    Set<String> getKeysForPrefix(String prefix);

    interface BeanFactory {
        I18nHelper getInstance(Locale locale);

        I18nHelper getInstance(ApplicationUser user);
    }
}
