package dev.kept.sandbox.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.PluginSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The custom field types that plugins bring, made and initialised once. */
public final class FieldTypes {

    /** A type with the module it came from. */
    record Installed(Module module, CustomFieldType<Object, Object> type) {

        /** Keys of the system's searchers that the type allows, in their order. */
        List<String> searchers() {
            List<String> keys = new ArrayList<>();
            NodeList searchers = module.xml().getElementsByTagName("valid-searcher");
            for (int i = 0; i < searchers.getLength(); i++) {
                keys.add(((Element) searchers.item(i)).getAttribute("key"));
            }
            return keys;
        }
    }

    private volatile Map<String, Installed> byKey = Map.of();
    private volatile List<Installed> order = List.of();
    private volatile Function<Locale, I18nHelper> helpers = locale -> {
        throw new IllegalStateException("the plugins are not started");
    };

    /** Takes the enabled modules. */
    public void install(PluginSystem plugins, Function<Locale, I18nHelper> texts) {
        Map<String, Installed> installed = new LinkedHashMap<>();
        for (Module module : plugins.modules("customfield-type")) {
            @SuppressWarnings("unchecked")
            CustomFieldType<Object, Object> type = (CustomFieldType<Object, Object>) module.instance();
            Descriptor descriptor = new Descriptor(module, texts.apply(Locale.ENGLISH));
            type.init(Partial.of(CustomFieldTypeModuleDescriptor.class, descriptor));
            installed.put(module.completeKey(), new Installed(module, type));
        }
        this.helpers = texts;
        this.byKey = Map.copyOf(installed);
        this.order = List.copyOf(installed.values());
    }

    /** The texts that templates reach under the name i18n; they are escaped like every other value. */
    I18nHelper texts(Locale locale) {
        return helpers.apply(locale);
    }

    Optional<Installed> find(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    /** All of them in descriptor order. */
    List<Installed> all() {
        return order;
    }

    /** What a type learns of its module. */
    private record Descriptor(Module module, I18nHelper texts) {

        String getCompleteKey() {
            return module.completeKey();
        }

        String getPluginKey() {
            return module.pluginKey();
        }

        String getKey() {
            return module.key();
        }

        String getName() {
            return module.name(Locale.ENGLISH);
        }

        String getDescription() {
            NodeList found = module.xml().getElementsByTagName("description");
            if (found.getLength() == 0) {
                return "";
            }
            Element element = (Element) found.item(0);
            return element.hasAttribute("key")
                    ? module.text(element.getAttribute("key"), Locale.ENGLISH)
                    : element.getTextContent().strip();
        }

        I18nHelper getI18nBean() {
            return texts;
        }

        boolean isViewTemplateExists() {
            return module.hasTemplate("view");
        }

        boolean isColumnViewTemplateExists() {
            return module.hasTemplate("column-view");
        }

        boolean isEditTemplateExists() {
            return module.hasTemplate("edit");
        }

        boolean isXMLTemplateExists() {
            return module.hasTemplate("xml");
        }
    }
}
