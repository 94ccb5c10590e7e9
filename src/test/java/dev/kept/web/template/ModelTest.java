package dev.kept.web.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.Refusal;
import dev.kept.testing.BundledTexts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelTest {

    private final Model model = new Model(BundledTexts.english());

    @Test
    void every_text_is_escaped_and_has_a_name_that_engines_leave_alone() {
        model.text("title", "<b>").text("none", null).texts("lines", List.of("<", "'"));
        model.message("remove", "kept.goals.remove_of", "<i>").number("count", 1200);
        assertEquals(
                Map.of(
                        "titleHtml", "&lt;b&gt;",
                        "noneHtml", "",
                        "lines", List.of("&lt;", "&#39;"),
                        "removeHtml", "Remove &lt;i&gt;",
                        "countHtml", "1200"),
                model.values());
    }

    @Test
    void markup_is_printed_as_it_is_and_inner_models_are_plain_maps() {
        model.markup("day", Markup.of("<b>{}</b>", "<"));
        model.model("row", new Model(BundledTexts.english()).text("name", "<").flag("chosen", true));
        assertEquals(
                Map.of("dayHtml", "<b>&lt;</b>", "row", Map.of("nameHtml", "&lt;", "chosen", true)), model.values());
    }

    @Test
    void a_refusal_stands_beside_its_field_or_above_the_form() {
        Refusal ofName = Refusal.invalid("name", "kept.goals.error.name");
        assertEquals(
                Set.of("nameErrorHtml"),
                new Model(BundledTexts.english())
                        .refusal(ofName, Set.of("name"))
                        .values()
                        .keySet());
        assertEquals(
                Set.of("formErrorHtml"),
                new Model(BundledTexts.english())
                        .refusal(ofName, Set.of("key"))
                        .values()
                        .keySet());
    }

    @Test
    void a_template_gets_the_texts_it_names_and_no_others() {
        Map<String, Object> context = Templates.context("templates/kept/panel/history.vm", model);
        assertEquals(
                Map.of(
                        "kept",
                        Map.of(
                                "decision",
                                Map.of("one", "Decided", "record", "Record a decision", "title", "Decisions"),
                                "timeline",
                                Map.of("label", "What happened, in the order of the days"))),
                context);
    }

    @Test
    void a_template_that_is_not_there_is_a_mistake() {
        assertThrows(IllegalStateException.class, () -> Templates.context("templates/kept/gone.vm", model));
    }
}
