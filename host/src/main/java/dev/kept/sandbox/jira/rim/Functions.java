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
import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.jira.jql.Asker;
import dev.kept.sandbox.jira.jql.JqlFunctions;
import dev.kept.sandbox.jira.jql.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The JQL functions of plugins' {@code jql-function} modules. */
final class Functions implements JqlFunctions {

    private final Shapes shapes;
    private final Map<String, JqlFunction> byName = new TreeMap<>();
    private final Map<String, Module> modules = new HashMap<>();

    Functions(Shapes shapes, PluginSystem plugins, I18nHelper texts) {
        this.shapes = shapes;
        for (Module module : plugins.modules("jql-function")) {
            JqlFunction function = (JqlFunction) module.instance();
            Descriptor descriptor = new Descriptor(child(module, "fname"), child(module, "list"), texts);
            function.init(Partial.of(JqlFunctionModuleDescriptor.class, descriptor));
            String name = descriptor.name().toLowerCase(Locale.ROOT);
            byName.put(name, function);
            modules.put(name, module);
        }
    }

    private static String child(Module module, String name) {
        var found = module.xml().getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    @Override
    public List<Described> all(Locale locale) {
        List<Described> all = new ArrayList<>();
        byName.forEach((name, function) -> all.add(new Described(
                function.getFunctionName(),
                function.getMinimumNumberOfExpectedArguments(),
                function.isList(),
                List.copyOf(function.getDataType().asStrings()),
                description(modules.get(name), locale))));
        return all;
    }

    private static String description(Module module, Locale locale) {
        var found = module.xml().getElementsByTagName("description");
        if (found.getLength() == 0) {
            return "";
        }
        String key = found.item(0).getAttributes().getNamedItem("key") == null
                ? ""
                : found.item(0).getAttributes().getNamedItem("key").getNodeValue();
        return key.isEmpty() ? found.item(0).getTextContent().strip() : module.text(key, locale);
    }

    @Override
    public Optional<List<String>> values(Asker asker, Query.Call call, Query.Test test) {
        JqlFunction function = byName.get(call.name().toLowerCase(Locale.ROOT));
        if (function == null) {
            return Optional.empty();
        }
        FunctionOperand operand = new FunctionOperand(call.name(), call.arguments());
        TerminalClause clause = new TerminalClauseImpl(test.field(), operator(test.operator()), operand);
        ApplicationUser searcher = shapes.user(asker.user());
        MessageSet messages = function.validate(searcher, operand, clause);
        if (messages != null && messages.hasAnyErrors()) {
            throw JqlFunctions.refuse(List.copyOf(new TreeSet<>(messages.getErrorMessages())));
        }
        boolean many = test.operator() == Query.Operator.IN || test.operator() == Query.Operator.NOT_IN;
        if (function.isList() && !many) {
            throw JqlFunctions.refuse(List.of(
                    "The function '" + call.name() + "' gives a list and wants the operator" + " 'in' or 'not in'."));
        }
        if (!function.isList() && many && test.operand() instanceof Query.Call) {
            throw JqlFunctions.refuse(List.of("Operator '" + test.operator().sign()
                    + "' does not support the non-list value '" + call.name() + "' for field '" + test.field() + "'."));
        }
        QueryCreationContext context =
                Partial.of(QueryCreationContext.class, new Context(searcher, asker.overridden()));
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
    private record Context(@Nullable ApplicationUser user, boolean overridden) {

        @Nullable
        ApplicationUser getApplicationUser() {
            return user;
        }

        @Nullable
        ApplicationUser getUser() {
            return user;
        }

        boolean isSecurityOverriden() {
            return overridden;
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
