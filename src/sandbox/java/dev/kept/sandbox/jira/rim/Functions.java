package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import dev.kept.core.Nullable;
import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.jql.JqlFunctions;
import dev.kept.sandbox.jira.jql.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The JQL functions of plugins' {@code jql-function} modules. */
final class Functions implements JqlFunctions {

    private final Shapes shapes;
    private final Map<String, JqlFunction> byName = new HashMap<>();

    Functions(Shapes shapes, PluginSystem plugins, I18nHelper texts) {
        this.shapes = shapes;
        for (Module module : plugins.modules("jql-function")) {
            JqlFunction function = (JqlFunction) module.instance();
            Descriptor descriptor = new Descriptor(child(module, "fname"), child(module, "list"), texts);
            function.init(Partial.of(JqlFunctionModuleDescriptor.class, descriptor));
            byName.put(descriptor.name().toLowerCase(Locale.ROOT), function);
        }
    }

    private static String child(Module module, String name) {
        var found = module.xml().getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    @Override
    public Optional<List<String>> values(Optional<User> user, Query.Call call, Query.Test test) {
        JqlFunction function = byName.get(call.name().toLowerCase(Locale.ROOT));
        if (function == null) {
            return Optional.empty();
        }
        FunctionOperand operand = new FunctionOperand(call.name(), call.arguments());
        TerminalClause clause = new TerminalClauseImpl(test.field(), operator(test.operator()), operand);
        ApplicationUser searcher = shapes.user(user);
        MessageSet messages = function.validate(searcher, operand, clause);
        if (messages != null && messages.hasAnyErrors()) {
            throw JqlFunctions.refuse(List.copyOf(new TreeSet<>(messages.getErrorMessages())));
        }
        if (function.isList() && test.operator() != Query.Operator.IN && test.operator() != Query.Operator.NOT_IN) {
            throw JqlFunctions.refuse(List.of(
                    "The function '" + call.name() + "' gives a list and wants the operator" + " 'in' or 'not in'."));
        }
        QueryCreationContext context = Partial.of(QueryCreationContext.class, new Context(searcher));
        return Optional.of(function.getValues(context, operand, clause).stream()
                .filter(literal -> !literal.isEmpty())
                .map(QueryLiteral::asString)
                .toList());
    }

    private static Operator operator(Query.Operator operator) {
        for (Operator candidate : Operator.values()) {
            if (candidate.getDisplayString().equals(operator.sign())) {
                return candidate;
            }
        }
        throw new IllegalStateException("no operator " + operator);
    }

    /** Who searches. */
    private record Context(@Nullable ApplicationUser user) {

        @Nullable
        ApplicationUser getApplicationUser() {
            return user;
        }

        @Nullable
        ApplicationUser getUser() {
            return user;
        }

        boolean isSecurityOverriden() {
            return false;
        }

        Set<String> getDeterminedProjects() {
            return Set.of();
        }
    }

    /** What a function learns of its module. */
    private record Descriptor(String name, String list, I18nHelper texts) {

        String getFunctionName() {
            return name;
        }

        boolean isList() {
            return Boolean.parseBoolean(list);
        }

        I18nHelper getI18nBean() {
            return texts;
        }
    }
}
