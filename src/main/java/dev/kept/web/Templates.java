package dev.kept.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Renders the plugin's templates. A model holds strings, numbers, booleans, lists and maps only, so that no method of
 * ours is called from a template; printed values have names ending in {@code Html} and come from {@link Html}.
 */
public final class Templates {

    private final TemplateRenderer renderer;

    public Templates(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Renders one template.
     *
     * @param name its path in the jar, without a leading slash: {@code templates/kept/x.vm}
     */
    public String render(String name, Map<String, Object> model) {
        StringWriter html = new StringWriter();
        try {
            renderer.render(name, model, html);
        } catch (IOException e) {
            throw new UncheckedIOException("Template " + name + " could not be read", e);
        }
        return html.toString();
    }
}
