package it.kept.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Each product must be able to link all it uses of the jar while the other product's classes are not there. */
class LinkageTest {
    private final BuiltJar jar = BuiltJar.content();

    @ParameterizedTest
    @ValueSource(strings = {"jira", "confluence"})
    void all_that_a_product_reaches_is_there(String product) {
        Linkage linkage = Linkage.of(jar, product);
        assertEquals(List.of(), linkage.faults());
        assertTrue(linkage.reached().size() > 30, "only " + linkage.reached());
    }

    @Test
    void no_product_reaches_the_others_half() {
        assertEquals(
                List.of(),
                Linkage.of(jar, "confluence").reached().stream()
                        .filter(name -> Packages.oursFor(name, "jira"))
                        .toList());
        assertEquals(
                List.of(),
                Linkage.of(jar, "jira").reached().stream()
                        .filter(name -> Packages.oursFor(name, "confluence"))
                        .toList());
    }

    @Test
    void a_class_of_the_other_product_would_be_noticed() {
        assertFalse(Linkage.from(jar, "confluence", Set.of("dev.kept.jira.partnership.JiraPartnership"))
                .faults()
                .isEmpty());
        assertFalse(Linkage.from(jar, "jira", Set.of("dev.kept.confluence.macro.ScoreboardMacro"))
                .faults()
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jira", "confluence"})
    void every_component_is_public_and_has_one_way_to_be_made(String product) throws ClassNotFoundException {
        ProductLoader loader = new ProductLoader(jar, product);
        List<String> faults = new ArrayList<>();
        for (Element module : DescriptorXml.ofJar().modulesFor(product)) {
            if (module.getTagName().equals("component")) {
                Class<?> type = Class.forName(module.getAttribute("class"), false, loader);
                Constructor<?>[] constructors = type.getDeclaredConstructors();
                boolean oneWay = constructors.length == 1 && Modifier.isPublic(constructors[0].getModifiers());
                if (!oneWay || !Modifier.isPublic(type.getModifiers())) {
                    faults.add(type.getName());
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
