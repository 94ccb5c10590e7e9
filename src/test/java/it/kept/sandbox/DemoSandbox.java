package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import it.kept.golden.Visitor;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the tests of one class a sandbox with the demo company, started at first use: none sees what another class left. */
final class DemoSandbox implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSandbox.class;
    }

    /** Tests make promises to names of their own; the preset would take the listed functions only. */
    static RunningSandbox toAnybody(RunningSandbox sandbox) {
        names(sandbox, "anybody");
        return sandbox;
    }

    /** Sets the rule to whom promises are made. */
    static void names(RunningSandbox sandbox, String rule) {
        Http.Reply saved = Visitor.administrator(sandbox.jira())
                .submit("/plugins/servlet/kept/rules", "noticeDays", Map.of("names", rule));
        assertTrue(saved.status() < 400, saved.status() + saved.body());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return ofTheClass(context)
                .getStore(ExtensionContext.Namespace.create(DemoSandbox.class))
                .getOrComputeIfAbsent(RunningSandbox.class, key -> toAnybody(StoredDemo.start()), RunningSandbox.class);
    }

    private static ExtensionContext ofTheClass(ExtensionContext context) {
        ExtensionContext within = context;
        while (!within.getParent().equals(Optional.of(context.getRoot()))) {
            within = within.getParent().orElseThrow();
        }
        return within;
    }
}
