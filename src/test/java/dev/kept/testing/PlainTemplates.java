package dev.kept.testing;

import com.atlassian.templaterenderer.TemplateRenderer;
import dev.kept.sandbox.host.velocity.EscapingOff;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

/** Velocity without any escaping of its own: what a view renders here, it renders safely anywhere. */
public final class PlainTemplates implements TemplateRenderer {

    private final VelocityEngine engine = new VelocityEngine();

    public PlainTemplates() {
        engine.setProperty("resource.loader", "jar");
        engine.setProperty(
                "jar.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("runtime.references.strict", "false");
        engine.setProperty("userdirective", EscapingOff.class.getName());
    }

    @Override
    public void render(String templateName, Writer writer) throws IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        try {
            engine.mergeTemplate(templateName, "UTF-8", new VelocityContext(new HashMap<>(context)), writer);
        } catch (Exception e) { // Velocity 1.6 declares nothing narrower
            throw new IOException(templateName, e);
        }
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        StringWriter writer = new StringWriter();
        try {
            engine.evaluate(new VelocityContext(new HashMap<>(context)), writer, "fragment", fragment);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return writer.toString();
    }

    @Override
    public boolean resolve(String templateName) {
        return engine.resourceExists(templateName);
    }
}
