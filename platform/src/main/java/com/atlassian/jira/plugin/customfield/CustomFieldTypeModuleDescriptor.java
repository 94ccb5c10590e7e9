package com.atlassian.jira.plugin.customfield;

import com.atlassian.jira.util.I18nHelper;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the exact member set; confirmed only as the
 * parameter of init.
 */
public interface CustomFieldTypeModuleDescriptor {
    String getCompleteKey();

    String getPluginKey();

    String getKey();

    String getName();

    String getDescription();

    I18nHelper getI18nBean();

    Set<String> getValidSearcherKeys();

    boolean isViewTemplateExists();

    boolean isColumnViewTemplateExists();

    boolean isEditTemplateExists();

    boolean isXMLTemplateExists();
}
