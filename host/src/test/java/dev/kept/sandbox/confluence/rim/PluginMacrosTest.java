package dev.kept.sandbox.confluence.rim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import dev.kept.sandbox.confluence.TestWiki;
import dev.kept.sandbox.confluence.markup.Links;
import dev.kept.sandbox.confluence.markup.Rendering;
import dev.kept.sandbox.confluence.markup.StorageRenderer;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PluginMacrosTest {

    private static final String TWO =
            "<ac:structured-macro ac:name=\"probe\"><ac:parameter ac:name=\"p\">v</ac:parameter></ac:structured-macro>"
                    + "<ac:structured-macro ac:name=\"probe\"/>";

    private final TestWiki test = new TestWiki();
    private final Entities entities = new Entities(test.wiki, new People(new Users()));

    private String render(Macro macro, Rendering rendering) {
        Module module = Partial.of(Module.class, new ModuleAnswers(macro));
        PluginMacros macros = new PluginMacros(() -> List.of(module), test.wiki, entities);
        Links links = new Links() {
            @Override
            public Optional<String> page(String spaceKey, String title) {
                return Optional.empty();
            }

            @Override
            public String space(String spaceKey) {
                return spaceKey;
            }
        };
        return new StorageRenderer(macros, links).html(TWO, rendering);
    }

    @Test
    void a_macro_gets_the_page_the_output_type_and_one_context_for_all_macros_of_the_page() {
        WikiPage page = test.page("OPEN", "My page", TWO);
        for (String type : List.of("display", "preview", "email", "feed", "word", "pdf", "html_export")) {
            String html = render(new Probe(), Rendering.of(page.id(), "OPEN", "My page", type));
            assertEquals("{p=v} My page OPEN " + type + " first;{} My page OPEN " + type + " again;", html);
        }
    }

    @Test
    void a_page_that_is_not_saved_yet_has_no_entity() {
        String html = render(new Probe(), Rendering.of(null, "OPEN", "New", Rendering.PREVIEW));
        assertEquals("{p=v} null OPEN preview first;{} null OPEN preview again;", html);
    }

    @Test
    void what_a_macro_throws_becomes_a_box() {
        String html = render(new Refusing(), Rendering.of(null, "OPEN", "New", Rendering.DISPLAY));
        assertTrue(html.contains("Error rendering macro &#39;probe&#39; : no such project"), html);
    }

    private record ModuleAnswers(Macro instance) {

        @SuppressWarnings("unused") // called by name
        Optional<String> attribute(String name) {
            return name.equals("name") ? Optional.of("probe") : Optional.empty();
        }
    }

    private static class Probe implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            String order = context.hasProperty("seen") ? "again" : "first";
            context.setProperty("seen", true);
            String title =
                    context.getEntity() == null ? "null" : context.getEntity().getTitle();
            return parameters + " " + title + " " + context.getSpaceKey() + " " + context.getOutputType() + " " + order
                    + ";";
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }

    private static final class Refusing extends Probe {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            throw new MacroExecutionException("no such project");
        }
    }
}
