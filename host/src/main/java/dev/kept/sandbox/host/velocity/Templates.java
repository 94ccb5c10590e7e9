package dev.kept.sandbox.host.velocity;

import dev.kept.sandbox.host.Html;
import dev.kept.sandbox.host.PluginFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders the templates of one plugin. References are escaped for HTML unless the template says
 * {@code #disable_html_escaping()}, except plain names that end in {@code Html} ({@code $rowHtml}, but not
 * {@code $row.nameHtml}) and values that a method marked as safe gave. A call that is not on the allowlist renders as it
 * is written.
 */
public final class Templates {
    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

    private final VelocityEngine engine = new VelocityEngine();
    private final Function<String, InputStream> source;

    /**
     * @param source gives the template of a path without a leading slash, or null
     */
    public Templates(Function<String, InputStream> source, Allowlist allowlist) {
        this.source = source;
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, TemplateLoader.MACROS);
        engine.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, "true");
        engine.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, "true");
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
        engine.setProperty("plugin.resource.loader.instance", new TemplateLoader(source));
        engine.setProperty("plugin.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setProperty("userdirective", EscapingOn.class.getName() + "," + EscapingOff.class.getName());
        engine.setApplicationAttribute(GuardedUberspect.ALLOWLIST, allowlist);
        try {
            engine.init();
        } catch (Exception e) { // Velocity's own signature
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    public boolean exists(String location) {
        try (InputStream in = source.apply(relative(location))) {
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Renders a template.
     *
     * @throws PluginFailure when there is none of that name, or it cannot be parsed
     */
    public String render(String location, Map<String, Object> values) {
        String path = relative(location);
        StringWriter out = new StringWriter();
        try {
            engine.mergeTemplate(path, "UTF-8", context(values, escapes(path)), out);
        } catch (Exception e) { // Velocity's own signature; a method that the template called may have thrown anything
            LOG.warn("The template {} fails", path, e);
            throw new PluginFailure("The template " + path + " cannot be rendered: " + e.getMessage(), e);
        }
        return out.toString();
    }

    /** Renders template text, such as the link of a web item. */
    public String renderText(String text, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        try {
            engine.evaluate(context(values, escaping(text)), out, "fragment", text);
        } catch (Exception e) { // as above
            throw new PluginFailure("The template text '" + text + "' cannot be rendered: " + e.getMessage(), e);
        }
        return out.toString();
    }

    private boolean escapes(String path) throws IOException {
        try (InputStream in = source.apply(path)) {
            return in != null && escaping(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static boolean escaping(String text) {
        return !text.contains("#disable_html_escaping()");
    }

    private static VelocityContext context(Map<String, Object> values, boolean escape) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        if (escape) {
            EventCartridge cartridge = new EventCartridge();
            cartridge.addEventHandler((ReferenceInsertionEventHandler) Templates::escaped);
            cartridge.attachToContext(context);
        }
        return context;
    }

    private static Object escaped(String reference, Object value) {
        if (value == null || value instanceof GuardedUberspect.SafeHtml || raw(reference)) {
            return value;
        }
        return Html.escape(value.toString());
    }

    private static boolean raw(String reference) {
        String name = reference.replaceAll("[${}!]", "").toLowerCase(Locale.ROOT);
        return !name.contains(".") && name.endsWith("html");
    }

    private static String relative(String location) {
        return location.startsWith("/") ? location.substring(1) : location;
    }
}
