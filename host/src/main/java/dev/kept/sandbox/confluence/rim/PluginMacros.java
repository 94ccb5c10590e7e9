package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import dev.kept.sandbox.confluence.macro.MacroDescription;
import dev.kept.sandbox.confluence.markup.MacroCall;
import dev.kept.sandbox.confluence.markup.Macros;
import dev.kept.sandbox.confluence.markup.Rendering;
import dev.kept.sandbox.confluence.state.Wiki;
import dev.kept.sandbox.host.Module;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The macros of plugins: modules of the element {@code xhtml-macro}. */
public final class PluginMacros implements Macros {

    private static final String CONTEXT = ConversionContext.class.getName();

    private final Supplier<List<Module>> modules;
    private final Wiki wiki;
    private final Entities entities;

    /** The macros of the modules that are enabled when a page is rendered. */
    public PluginMacros(Supplier<List<Module>> modules, Wiki wiki, Entities entities) {
        this.modules = modules;
        this.wiki = wiki;
        this.entities = entities;
    }

    @Override
    public Optional<Body> find(String name) {
        return modules.get().stream()
                .filter(module -> module.attribute("name").orElse("").equals(name))
                .findFirst()
                .map(module -> (call, rendering) -> execute(macro(module), call, rendering));
    }

    /** What may stand inside a module's macro. */
    public static MacroDescription.Body body(Module module) {
        return switch (macro(module).getBodyType()) {
            case RICH_TEXT -> MacroDescription.Body.RICH;
            case PLAIN_TEXT -> MacroDescription.Body.PLAIN;
            case NONE -> MacroDescription.Body.NONE;
        };
    }

    private static Macro macro(Module module) {
        if (module.instance() instanceof Macro macro) {
            return macro;
        }
        throw new IllegalStateException(
                "the class of " + module.completeKey() + " does not implement " + Macro.class.getName());
    }

    private String execute(Macro macro, MacroCall call, Rendering rendering) throws MacroFailure {
        try {
            return macro.execute(new HashMap<>(call.parameters()), call.body(), context(rendering));
        } catch (MacroExecutionException e) {
            throw new MacroFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /** One context for all macros of one rendering, as macros may leave notes for each other in it. */
    private ConversionContext context(Rendering rendering) {
        return (ConversionContext) rendering.properties().computeIfAbsent(CONTEXT, key -> {
            Optional<Page> page =
                    Optional.ofNullable(rendering.pageId()).flatMap(wiki::page).map(entities::page);
            PageContext context = page.map(PageContext::new).orElseGet(() -> new PageContext(rendering.spaceKey()));
            context.setOutputType(rendering.outputType());
            return new DefaultConversionContext(context);
        });
    }
}
