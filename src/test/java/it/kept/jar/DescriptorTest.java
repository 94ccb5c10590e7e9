package it.kept.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DescriptorTest {
    private static final Set<String> ONLY_IN_JIRA = Set.of(
            "customfield-type",
            "customfield-searcher",
            "index-document-configuration",
            "jql-function",
            "web-panel",
            "issue-tabpanel");
    private static final Set<String> ONLY_IN_CONFLUENCE =
            Set.of("xhtml-macro", "struts", "listener", "content-template", "blueprint");
    private static final Set<String> TEXTS = Set.of("label", "description", "tooltip");

    private final BuiltJar jar = BuiltJar.content();
    private final DescriptorXml descriptor = DescriptorXml.ofJar();

    @Test
    void key_and_version_are_filled_in() {
        assertFalse(jar.text("atlassian-plugin.xml").contains("${"));
        assertEquals("dev.kept.kept", descriptor.root().getAttribute("key"));
        String version =
                DescriptorXml.within(descriptor.root(), "version").get(0).getTextContent();
        assertEquals(jar.manifest().getValue("Bundle-Version"), version);
    }

    @Test
    void tables_keep_their_names() {
        Element tables = descriptor.modules().stream()
                .filter(module -> module.getTagName().equals("ao"))
                .findFirst()
                .orElseThrow();
        assertEquals("dev.kept", tables.getAttribute("namespace"));
        assertEquals("", DescriptorXml.application(tables));
    }

    @Test
    void every_module_has_a_key_of_its_own() {
        assertEquals(List.of(), keyFaults(descriptor));
        assertEquals(
                2, keyFaults(parse("<servlet key='a'/><rest key='a'/><rest/>")).size());
    }

    private static List<String> keyFaults(DescriptorXml descriptor) {
        List<String> faults = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Element module : descriptor.modules()) {
            String key = module.getAttribute("key");
            boolean resource = module.getTagName().equals("resource");
            if (!resource && (key.isEmpty() || key.contains(":") || !keys.add(key))) {
                faults.add(module.getTagName() + " '" + key + "'");
            }
        }
        return faults;
    }

    @Test
    void every_class_of_ours_exists() {
        Set<String> missing = new TreeSet<>();
        for (String name : descriptor.classNames()) {
            if (name.startsWith("dev.kept.") && !jar.classes().contains(name)) {
                missing.add(name);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void a_module_of_one_product_says_so_and_names_only_that_products_classes() {
        assertEquals(List.of(), productFaults(descriptor));
    }

    @Test
    void a_module_in_the_wrong_product_would_be_noticed() {
        assertEquals(1, productFaults(parse("<xhtml-macro key='a'/>")).size());
        assertEquals(
                1,
                productFaults(parse("<xhtml-macro key='a' application='jira'/>"))
                        .size());
        assertEquals(
                1,
                productFaults(parse("<component key='a' class='dev.kept.jira.X'/>"))
                        .size());
        assertEquals(
                1,
                productFaults(parse("<component-import key='a' interface='com.atlassian.jira.issue.IssueManager'/>"))
                        .size());
        assertEquals(
                1,
                productFaults(parse("<component key='a' class='dev.kept.jira.X' application='confluence'/>"))
                        .size());
    }

    private static List<String> productFaults(DescriptorXml descriptor) {
        List<String> faults = new ArrayList<>();
        for (Element module : descriptor.modules()) {
            String application = DescriptorXml.application(module);
            for (String product : List.of("jira", "confluence")) {
                Set<String> only = product.equals("jira") ? ONLY_IN_JIRA : ONLY_IN_CONFLUENCE;
                boolean needed = only.contains(module.getTagName())
                        || DescriptorXml.classNames(module).stream()
                                .anyMatch(name -> Packages.oursFor(name, product) || Packages.ofProduct(name, product));
                if (needed && !application.equals(product)) {
                    faults.add(module.getAttribute("key") + " is for '" + application + "', not for " + product);
                }
            }
        }
        return faults;
    }

    @Test
    void every_resource_exists() {
        assertEquals(List.of(), missingResources(descriptor));
        assertEquals(
                2,
                missingResources(parse("<resource type='i18n' name='x' location='i18n.nope'/>"
                                + "<web-resource key='a'><resource type='download' name='x.js' location='/js/no.js'/>"
                                + "</web-resource>"))
                        .size());
    }

    private List<String> missingResources(DescriptorXml xml) {
        List<String> missing = new ArrayList<>();
        for (Element resource : DescriptorXml.within(xml.root(), "resource")) {
            String location = resource.getAttribute("location");
            String name = resource.getAttribute("type").equals("i18n")
                    ? location.replace('.', '/') + ".properties"
                    : location.replaceFirst("^/", "");
            boolean folder = name.endsWith("/") && jar.names().stream().anyMatch(file -> file.startsWith(name));
            if (!folder && !jar.has(name)) {
                missing.add(location);
            }
        }
        return missing;
    }

    @Test
    void every_rest_package_holds_classes() {
        for (Element named : DescriptorXml.within(descriptor.root(), "package")) {
            String prefix = named.getTextContent().strip() + ".";
            assertTrue(jar.classes().stream().anyMatch(name -> name.startsWith(prefix)), prefix);
        }
    }

    @Test
    void every_text_exists() {
        Properties texts = jar.properties("i18n/kept.properties");
        Set<String> missing = new TreeSet<>();
        for (String key : textKeys(descriptor)) {
            if (!texts.containsKey(key)) {
                missing.add(key);
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(textKeys(descriptor).size() > 15);
    }

    /** The keys of all texts that the descriptor names, or that a macro's name implies. */
    static Set<String> textKeys(DescriptorXml xml) {
        Set<String> keys = new TreeSet<>();
        for (Element element : DescriptorXml.within(xml.root(), "*")) {
            if (element.hasAttribute("i18n-name-key")) {
                keys.add(element.getAttribute("i18n-name-key"));
            }
            if (TEXTS.contains(element.getTagName()) && element.hasAttribute("key")) {
                keys.add(element.getAttribute("key"));
            }
            if (element.getTagName().equals("xhtml-macro")) {
                keys.addAll(macroKeys(xml.root().getAttribute("key"), element));
            }
        }
        return keys;
    }

    private static Set<String> macroKeys(String plugin, Element macro) {
        String prefix = plugin + "." + macro.getAttribute("name");
        Set<String> keys = new TreeSet<>(Set.of(prefix + ".label", prefix + ".desc"));
        for (Element parameter : DescriptorXml.within(macro, "parameter")) {
            keys.add(prefix + ".param." + parameter.getAttribute("name") + ".label");
            keys.add(prefix + ".param." + parameter.getAttribute("name") + ".desc");
            for (Element value : DescriptorXml.within(parameter, "value")) {
                keys.add(prefix + ".param." + parameter.getAttribute("name") + "." + value.getAttribute("name")
                        + ".desc");
            }
        }
        return keys;
    }

    @Test
    void every_menu_section_of_ours_exists() {
        Set<String> sections = new HashSet<>();
        for (Element section : DescriptorXml.within(descriptor.root(), "web-section")) {
            sections.add(section.getAttribute("location") + "/" + section.getAttribute("key"));
        }
        for (Element item : DescriptorXml.within(descriptor.root(), "web-item")) {
            String section = item.getAttribute("section");
            assertTrue(!section.contains("kept-") || sections.contains(section), section);
        }
    }

    private static DescriptorXml parse(String modules) {
        return DescriptorXml.parse("<atlassian-plugin key='p'>" + modules + "</atlassian-plugin>");
    }
}
