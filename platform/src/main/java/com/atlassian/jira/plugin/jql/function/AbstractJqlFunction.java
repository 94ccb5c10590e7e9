package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Objects;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence for getFunctionName.
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor moduleDescriptor;

    @Override
    public void init(JqlFunctionModuleDescriptor descriptor) {
        moduleDescriptor = Objects.requireNonNull(descriptor, "moduleDescriptor");
    }

    @Override
    public String getFunctionName() {
        return moduleDescriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return moduleDescriptor.isList();
    }

    protected I18nHelper getI18n() {
        return moduleDescriptor.getI18nBean();
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int actual = operand.getArgs().size();
        if (actual != expected) {
            messages.addErrorMessage(getI18n()
                    .getText(
                            "jira.jql.function.arg.incorrect.exact",
                            getFunctionName(),
                            String.valueOf(expected),
                            String.valueOf(actual)));
        }
        return messages;
    }
}
