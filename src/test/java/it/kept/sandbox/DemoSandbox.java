package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import it.kept.golden.Visitor;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every test class of a run the same sandbox with the demo company, started at first use. */
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
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        RunningSandbox.class,
                        key -> toAnybody(RunningSandbox.start("--data", "demo", "--now", RunningSandbox.NOW)),
                        RunningSandbox.class);
    }
}
