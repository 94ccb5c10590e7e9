package dev.kept.sandbox.host.fragment;

import com.atlassian.plugin.web.api.model.WebPanel;
import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.PluginFailure;
import dev.kept.sandbox.host.WebFragments;
import dev.kept.sandbox.host.plugin.Descriptor;
import dev.kept.sandbox.host.plugin.Plugins;
import dev.kept.sandbox.host.web.CurrentRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Web items, sections and panels of the enabled plugins. A fragment that fails is left out and logged. */
public final class Fragments implements WebFragments {
    private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);

    /** The weight of a fragment that states none. */
    private static final int DEFAULT_WEIGHT = 1000;

    private final Plugins plugins;
    private final CurrentRequest current;
    private final String contextPath;
    private final Conditions conditions = new Conditions();

    public Fragments(Plugins plugins, CurrentRequest current, String contextPath) {
        this.plugins = plugins;
        this.current = current;
        this.contextPath = contextPath;
    }

    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        return at("web-item", "section", section, context, module -> item(module, context));
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        return at(
                "web-section",
                "location",
                location,
                context,
                module -> new Section(module.key(), label(module, context)));
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return at("web-panel", "location", location, context, module -> panel(module, context));
    }

    @Override
    public Optional<String> view(Module module, Map<String, Object> context) {
        return attempt(module, context, one -> html(one, conditions.provided(one, context)));
    }

    private <T> List<T> at(
            String element, String attribute, String place, Map<String, Object> context, Function<Module, T> make) {
        return plugins.modules(element).stream()
                .filter(module -> module.xml().getAttribute(attribute).equals(place))
                .sorted(Comparator.comparingInt(Fragments::weight))
                .flatMap(module -> attempt(module, context, make).stream())
                .toList();
    }

    /** The products show the page without a fragment whose code throws, whatever it throws. */
    private <T> Optional<T> attempt(Module module, Map<String, Object> context, Function<Module, T> make) {
        try {
            return conditions.hold(module, context) ? Optional.of(make.apply(module)) : Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} is left out", module.completeKey(), e);
            return Optional.empty();
        }
    }

    private static int weight(Module module) {
        return module.attribute("weight").map(Integer::parseInt).orElse(DEFAULT_WEIGHT);
    }

    private Item item(Module module, Map<String, Object> context) {
        Map<String, Object> all = conditions.provided(module, context);
        Optional<Element> link = Descriptor.child(module.xml(), "link");
        String url = link.map(element -> renderText(module, Descriptor.text(element), all))
                .map(address -> address.startsWith("/") ? contextPath + address : address)
                .orElse("");
        return new Item(
                module.completeKey(),
                label(module, all),
                url,
                link.map(element -> element.getAttribute("linkId")).orElse(""),
                Descriptor.child(module.xml(), "styleClass")
                        .map(Descriptor::text)
                        .orElse(""),
                Descriptor.child(module.xml(), "tooltip")
                        .map(element -> text(module, element, all))
                        .orElse(""),
                Conditions.parameters(module.xml()));
    }

    private Panel panel(Module module, Map<String, Object> context) {
        Map<String, Object> all = conditions.provided(module, context);
        return new Panel(module.completeKey(), label(module, all), html(module, all));
    }

    private static String html(Module module, Map<String, Object> context) {
        if (module.attribute("class").isEmpty()) {
            return module.render("view", context);
        }
        if (!(module.instance() instanceof WebPanel panel)) {
            throw new PluginFailure("The class of " + module.completeKey() + " is no web panel.");
        }
        return panel.getHtml(new HashMap<>(context));
    }

    private String label(Module module, Map<String, Object> context) {
        Locale locale = current.locale();
        return Descriptor.child(module.xml(), "label")
                .map(element -> text(module, element, context))
                .orElseGet(() -> module.name(locale));
    }

    private String text(Module module, Element element, Map<String, Object> context) {
        String key = element.getAttribute("key");
        String text = key.isBlank() ? Descriptor.text(element) : module.text(key, current.locale());
        return text.contains("$") ? renderText(module, text, context) : text;
    }

    private String renderText(Module module, String text, Map<String, Object> context) {
        return plugins.plugin(module.pluginKey())
                .orElseThrow()
                .templates()
                .renderText(text, context)
                .strip();
    }
}
