package dev.kept.sandbox.host.fragment;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.PluginFailure;
import dev.kept.sandbox.host.plugin.Descriptor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Element;

/** Conditions and context providers of web fragments; each is made once, when first needed. */
final class Conditions {
    private final Map<Element, Object> made = new ConcurrentHashMap<>();

    /** Whether every condition of the module holds. */
    boolean hold(Module module, Map<String, Object> context) {
        return Descriptor.children(module.xml()).stream()
                .filter(Conditions::isCondition)
                .allMatch(element -> holds(module, element, context));
    }

    private boolean holds(Module module, Element element, Map<String, Object> context) {
        if (element.getTagName().equals("condition")) {
            Condition condition = (Condition) made.computeIfAbsent(element, key -> condition(module, key));
            boolean invert = Boolean.parseBoolean(element.getAttribute("invert"));
            return condition.shouldDisplay(context) != invert;
        }
        List<Element> inner = Descriptor.children(element).stream()
                .filter(Conditions::isCondition)
                .toList();
        return element.getAttribute("type").equalsIgnoreCase("OR")
                ? inner.stream().anyMatch(child -> holds(module, child, context))
                : inner.stream().allMatch(child -> holds(module, child, context));
    }

    private static boolean isCondition(Element element) {
        return element.getTagName().equals("condition") || element.getTagName().equals("conditions");
    }

    private static Condition condition(Module module, Element element) {
        Object made = module.create(element.getAttribute("class"));
        if (!(made instanceof Condition condition)) {
            throw new PluginFailure(
                    made.getClass().getName() + " of " + module.completeKey() + " is no web condition.");
        }
        condition.init(parameters(element));
        return condition;
    }

    /** The context with what the module's context provider adds. */
    Map<String, Object> provided(Module module, Map<String, Object> context) {
        Optional<Element> element = Descriptor.child(module.xml(), "context-provider");
        if (element.isEmpty()) {
            return context;
        }
        ContextProvider provider = (ContextProvider) made.computeIfAbsent(element.get(), key -> provider(module, key));
        Map<String, Object> more = new HashMap<>(context);
        more.putAll(provider.getContextMap(new HashMap<>(context)));
        return more;
    }

    private static ContextProvider provider(Module module, Element element) {
        Object made = module.create(element.getAttribute("class"));
        if (!(made instanceof ContextProvider provider)) {
            throw new PluginFailure(
                    made.getClass().getName() + " of " + module.completeKey() + " is no context provider.");
        }
        provider.init(parameters(element));
        return provider;
    }

    /** The {@code param} children, value by name. */
    static Map<String, String> parameters(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element child : Descriptor.children(element, "param")) {
            String value = child.hasAttribute("value") ? child.getAttribute("value") : Descriptor.text(child);
            parameters.put(child.getAttribute("name"), value);
        }
        return parameters;
    }
}
