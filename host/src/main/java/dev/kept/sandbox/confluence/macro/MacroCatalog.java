package dev.kept.sandbox.confluence.macro;

import dev.kept.sandbox.confluence.macro.MacroDescription.Body;
import dev.kept.sandbox.confluence.macro.MacroDescription.Choice;
import dev.kept.sandbox.confluence.macro.MacroDescription.Parameter;
import dev.kept.sandbox.host.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Describes all macros for the macro browser: names from the descriptor, words from the plugin's i18n file under the
 * product's keys ({@code pluginKey.macroName.label}, {@code .desc}, {@code .param.x.label}, {@code .param.x.desc},
 * {@code .param.x.value.desc}).
 */
public final class MacroCatalog {

    private final Supplier<List<Module>> modules;
    private final Function<Module, Body> bodies;

    /** A catalogue of the built-in macros and of the plugins' modules. */
    public MacroCatalog(Supplier<List<Module>> modules, Function<Module, Body> bodies) {
        this.modules = modules;
        this.bodies = bodies;
    }

    /** Every macro that may be inserted, the plugins' first. */
    public List<MacroDescription> descriptions(Locale locale) {
        List<MacroDescription> all = new ArrayList<>();
        for (Module module : modules.get()) {
            if (!"true".equals(module.attribute("hidden").orElse(""))) {
                all.add(describe(module, locale));
            }
        }
        all.addAll(BuiltInMacros.descriptions());
        return all;
    }

    private MacroDescription describe(Module module, Locale locale) {
        String name = module.attribute("name").orElse(module.key());
        String prefix = module.pluginKey() + "." + name + ".";
        String category = children(module.xml(), "category").stream()
                .map(element -> element.getAttribute("name"))
                .findFirst()
                .orElse("");
        List<Parameter> parameters = new ArrayList<>();
        for (Element list : children(module.xml(), "parameters")) {
            for (Element element : children(list, "parameter")) {
                parameters.add(parameter(module, prefix + "param.", element, locale));
            }
        }
        return new MacroDescription(
                name,
                text(module, prefix + "label", name, locale),
                text(module, prefix + "desc", "", locale),
                category,
                bodies.apply(module),
                parameters);
    }

    private static Parameter parameter(Module module, String prefix, Element element, Locale locale) {
        String name = element.getAttribute("name");
        List<Choice> choices = new ArrayList<>();
        for (Element value : children(element, "value")) {
            String choice = value.getAttribute("name");
            choices.add(new Choice(choice, text(module, prefix + name + "." + choice + ".desc", choice, locale)));
        }
        return new Parameter(
                name,
                text(module, prefix + name + ".label", name, locale),
                text(module, prefix + name + ".desc", "", locale),
                element.getAttribute("type"),
                element.getAttribute("required").equals("true"),
                element.getAttribute("default"),
                choices);
    }

    private static String text(Module module, String key, String otherwise, Locale locale) {
        String text = module.text(key, locale);
        return text.equals(key) ? otherwise : text;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
