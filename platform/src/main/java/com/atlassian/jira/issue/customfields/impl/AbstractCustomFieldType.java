package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.search.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.13.1 for getKey, atlascommunity/jira-plugins-groovy
 * at ef39c51.
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private CustomFieldTypeModuleDescriptor descriptor;

    public AbstractCustomFieldType() {}

    @Override
    public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
        descriptor = customFieldTypeModuleDescriptor;
    }

    @Override
    public String getKey() {
        return descriptor.getCompleteKey();
    }

    @Override
    public String getName() {
        return descriptor.getName();
    }

    @Override
    public String getDescription() {
        return descriptor.getDescription();
    }

    @Override
    public CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    protected I18nHelper getI18nBean() {
        return descriptor.getI18nBean();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        return new HashMap<>();
    }

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return new ArrayList<>();
    }

    @Override
    public List<FieldIndexer> getRelatedIndexers(CustomField customField) {
        return null;
    }

    @Override
    public boolean isRenderable() {
        return false;
    }

    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    @Override
    public boolean valuesEqual(T v1, T v2) {
        return Objects.equals(v1, v2);
    }

    @Override
    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        return null;
    }
}
