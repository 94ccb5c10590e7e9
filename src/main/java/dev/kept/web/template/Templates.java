package dev.kept.web.template;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Renders the plugin's templates. Names are paths in the jar without a leading slash: {@code templates/kept/x.vm}. */
public final class Templates {

    private final TemplateRenderer renderer;

    /** @param renderer the product's own */
    public Templates(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Renders one template with the model's values and the texts it names. What comes back is complete markup, to be
     * sent or to be put into another model.
     *
     * @param name path in the jar
     * @throws UncheckedIOException when the engine cannot read the template
     */
    public Markup render(String name, Model model) {
        StringWriter html = new StringWriter();
        try {
            renderer.render(name, context(name, model), html);
        } catch (IOException e) {
            throw new UncheckedIOException("Template " + name + " could not be read", e);
        }
        return Markup.rendered(html.toString());
    }

    /**
     * What a template needs that the product renders itself, as it does for panels and project pages: the model's
     * values and the texts it names.
     *
     * @param name path of that template in the jar, to find its texts
     */
    public static Map<String, Object> context(String name, Model model) {
        Map<String, Object> context = new HashMap<>(model.values());
        context.putAll(TemplateTexts.of(name, model.texts()));
        return context;
    }
}
