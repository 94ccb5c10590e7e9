package dev.kept.sandbox.host.resource;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import dev.kept.sandbox.host.Html;
import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.WebResources;
import dev.kept.sandbox.host.plugin.Descriptor;
import dev.kept.sandbox.host.plugin.Plugins;
import dev.kept.sandbox.host.web.CurrentRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Collects what a page asks for and writes its style sheets and scripts: AUI, the host's, then the plugins'. */
public final class PageResources implements WebResources {
    private static final String AUI = "/s/aui/";
    private static final List<String> STYLES = List.of(
            AUI + "aui/aui-prototyping-design-tokens-compatibility.css",
            AUI + "aui/aui-prototyping.css",
            AUI + "aui/aui-prototyping-browserfocus.css",
            "/s/host/host.css");
    private static final List<String> SCRIPTS = List.of(
            AUI + "jquery/jquery.min.js",
            "/s/host/before.js",
            AUI + "aui/aui-prototyping.js",
            "/s/host/host.js",
            "/s/host/amd.js");

    private final ResourceModules modules;
    private final CurrentRequest current;

    public PageResources(Plugins plugins, CurrentRequest current) {
        this.modules = new ResourceModules(plugins);
        this.current = current;
    }

    @Override
    public void requireModule(String completeKey) {
        current.scope().ifPresent(scope -> scope.modules().add(completeKey));
    }

    @Override
    public void requireContext(String context) {
        modules.inContext(context).forEach(this::requireModule);
    }

    /** Hands data to the page's scripts under that key. */
    public void requireData(String key, String json) {
        current.scope().ifPresent(scope -> scope.data().put(key, json));
    }

    @Override
    public String tags(Request request) {
        StringBuilder html = new StringBuilder(1500);
        String context = request.contextPath();
        meta(html, "ajs-context-path", context);
        meta(html, "ajs-atl-token", request.xsrfToken());
        meta(html, "atlassian-token", request.xsrfToken());
        meta(html, "ajs-remote-user", request.user().map(User::name).orElse(""));
        STYLES.forEach(path -> style(html, context + path));
        html.append(styles(request));
        List<Module> wanted = wanted();
        SCRIPTS.forEach(path -> script(html, context + path));
        data(html, wanted);
        String language = request.locale().toLanguageTag();
        for (Module module : wanted) {
            if (!ResourceModules.names(module, ".js").isEmpty()) {
                script(html, context + batch(module, ".js") + "?locale=" + language);
            }
        }
        return html.toString();
    }

    @Override
    public String styles(Request request) {
        StringBuilder html = new StringBuilder();
        for (Module module : wanted()) {
            if (!ResourceModules.names(module, ".css").isEmpty()) {
                style(html, request.contextPath() + batch(module, ".css"));
            }
        }
        return html.toString();
    }

    private List<Module> wanted() {
        return current.scope()
                .map(scope -> modules.withDependencies(scope.modules()))
                .orElse(List.of());
    }

    @Override
    public String url(String completeKey, String resourceName) {
        return "/download/resources/" + completeKey + "/" + resourceName;
    }

    private static String batch(Module module, String extension) {
        return "/download/batch/" + module.completeKey() + "/" + module.completeKey() + extension;
    }

    /** Data that the page asked for and that the modules' providers give; read with {@code WRM.data.claim}. */
    private void data(StringBuilder html, List<Module> wanted) {
        Map<String, String> data = new LinkedHashMap<>();
        current.scope().ifPresent(scope -> data.putAll(scope.data()));
        for (Module module : wanted) {
            for (Element element : Descriptor.children(module.xml(), "data")) {
                Object provider = module.create(element.getAttribute("class"));
                data.put(module.completeKey() + "." + element.getAttribute("key"), json(provider));
            }
        }
        if (data.isEmpty()) {
            return;
        }
        html.append("<script>");
        data.forEach((key, json) -> html.append("WRM._data[")
                .append(ScriptTexts.quoted(key))
                .append("]=")
                .append(ScriptTexts.quoted(json))
                .append(';'));
        html.append("</script>\n");
    }

    private static String json(Object provider) {
        StringWriter out = new StringWriter();
        try {
            ((WebResourceDataProvider) provider).get().write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void meta(StringBuilder html, String name, String content) {
        html.append("<meta name=\"")
                .append(name)
                .append("\" content=\"")
                .append(Html.escape(content))
                .append("\">\n");
    }

    private static void style(StringBuilder html, String address) {
        html.append("<link rel=\"stylesheet\" href=\"")
                .append(Html.escape(address))
                .append("\">\n");
    }

    private static void script(StringBuilder html, String address) {
        html.append("<script src=\"").append(Html.escape(address)).append("\"></script>\n");
    }
}
