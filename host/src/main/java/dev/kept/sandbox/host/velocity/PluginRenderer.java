package dev.kept.sandbox.host.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import dev.kept.sandbox.host.PluginFailure;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * The template renderer of one plugin.
 *
 * @param templates the plugin's templates, there once the plugin is known to the host
 */
public record PluginRenderer(Supplier<Templates> templates) implements TemplateRenderer {

    /** Finds the templates of a bundle's plugin. */
    @FunctionalInterface
    public interface ByBundle {
        Templates of(Bundle bundle);
    }

    /** The service, of which each bundle gets its own. */
    public static ServiceFactory<TemplateRenderer> factory(ByBundle plugins) {
        return new ServiceFactory<>() {
            @Override
            public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
                return new PluginRenderer(() -> plugins.of(bundle));
            }

            @Override
            public void ungetService(
                    Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer service) {
                // nothing is held
            }
        };
    }

    @Override
    public void render(String templateName, Writer writer) throws IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        try {
            writer.write(templates.get().render(templateName, context));
        } catch (PluginFailure e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        try {
            return templates.get().renderText(fragment, context);
        } catch (PluginFailure e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    @Override
    public boolean resolve(String templateName) {
        return templates.get().exists(templateName);
    }
}
