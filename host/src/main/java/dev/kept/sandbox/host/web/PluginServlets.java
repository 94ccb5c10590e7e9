package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.PluginFailure;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.plugin.Descriptor;
import dev.kept.sandbox.host.plugin.Part;
import dev.kept.sandbox.host.plugin.Plugin;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /plugins/servlet/...}: the servlets of the enabled plugins. A page with {@code <meta name="decorator">} gets the
 * product's decoration. A servlet that states no access is for licensed users.
 */
public final class PluginServlets extends HttpServlet implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(PluginServlets.class);

    private final transient PageWriter writer;
    private final transient List<Mapping> mappings = new CopyOnWriteArrayList<>();

    /** The servlet is made at the first request, as in the products. */
    private static final class Mapping {
        private final Module module;
        private final String pattern;
        private HttpServlet servlet;

        Mapping(Module module, String pattern) {
            this.module = module;
            this.pattern = pattern;
        }

        boolean matches(String path) {
            if (pattern.endsWith("/*")) {
                String start = pattern.substring(0, pattern.length() - 2);
                return path.equals(start) || path.startsWith(start + "/");
            }
            return path.equals(pattern);
        }

        synchronized void destroy() {
            if (servlet != null) {
                servlet.destroy();
                servlet = null;
            }
        }

        synchronized HttpServlet servlet(ServletContext context) throws ServletException {
            if (servlet == null) {
                if (!(module.instance() instanceof HttpServlet made)) {
                    throw new PluginFailure("The class of " + module.completeKey() + " is no servlet.");
                }
                made.init(new Configuration(module, context));
                servlet = made;
            }
            return servlet;
        }
    }

    PluginServlets(PageWriter writer) {
        this.writer = writer;
    }

    @Override
    public void enabled(Plugin plugin) {
        for (Module module : plugin.modules()) {
            if (module.xml().getTagName().equals("servlet")) {
                module.load(module.attribute("class").orElse(""));
                Descriptor.children(module.xml(), "url-pattern")
                        .forEach(pattern -> mappings.add(new Mapping(module, Descriptor.text(pattern))));
            }
        }
        mappings.sort(Comparator.comparing((Mapping mapping) -> -mapping.pattern.length()));
    }

    @Override
    public void modulesChanged(Plugin plugin) {
        disabled(plugin);
        enabled(plugin);
    }

    @Override
    public void disabled(Plugin plugin) {
        mappings.stream()
                .filter(mapping -> mapping.module.pluginKey().equals(plugin.key()))
                .forEach(Mapping::destroy);
        mappings.removeIf(mapping -> mapping.module.pluginKey().equals(plugin.key()));
    }

    @Override
    protected void service(HttpServletRequest http, HttpServletResponse response) throws IOException {
        Request request = writer.request(http, response, Map.of());
        try {
            String path = Optional.ofNullable(http.getPathInfo()).orElse("");
            Mapping mapping = mappings.stream()
                    .filter(candidate -> candidate.matches(path))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("No plugin has a servlet at this address."));
            HttpServlet servlet = mapping.servlet(getServletContext());
            Optional<Integer> refusal = Access.of(servlet.getClass()).refusal(request.user());
            if (refusal.isPresent()) {
                throw refusal.get() == 401 ? Refused.signIn() : Refused.forbidden("You may not see this page.");
            }
            Captured captured = new Captured(response);
            servlet.service(http, captured);
            send(captured, request);
        } catch (Refused e) {
            writer.refuse(e, request);
        } catch (ServletException | RuntimeException | LinkageError e) {
            // A plugin's servlet may throw anything; the person sees a plain page, the log has the trace.
            LOG.error("{} failed", http.getRequestURI(), e);
            writer.refuse(new Refused(500, "The plugin failed at this page; the log has the details."), request);
        }
    }

    private void send(Captured captured, Request request) throws IOException {
        if (captured.error().isPresent()) {
            int status = captured.error().get();
            String text = captured.errorText().isEmpty() ? "The plugin refused this request." : captured.errorText();
            writer.refuse(new Refused(status, text), request);
            return;
        }
        if (captured.html()) {
            Document document = Jsoup.parse(captured.text());
            Element decorator = document.selectFirst("meta[name=decorator]");
            if (decorator != null) {
                Page page = page(document, decorator, captured.getStatus());
                writer.send(Response.page(page), request);
                return;
            }
        }
        byte[] body = captured.body();
        if (body.length > 0) {
            request.response().setContentLength(body.length);
            request.response().getOutputStream().write(body);
        }
    }

    private static Page page(Document document, Element decorator, int status) {
        Map<String, String> hints = new HashMap<>();
        document.select("meta[name]").forEach(meta -> hints.put(meta.attr("name"), meta.attr("content")));
        String title = document.title();
        document.outputSettings().prettyPrint(false);
        document.select("head > title, head > meta[name=decorator], head > meta[charset]")
                .remove();
        return new Page(
                status, title, document.head().html(), document.body().html(), decorator.attr("content"), hints);
    }

    private static final class Configuration implements ServletConfig {
        private final Module module;
        private final ServletContext context;
        private final Map<String, String> parameters = new HashMap<>();

        Configuration(Module module, ServletContext context) {
            this.module = module;
            this.context = context;
            Descriptor.children(module.xml(), "init-param").forEach(element -> {
                String name = Descriptor.child(element, "param-name")
                        .map(Descriptor::text)
                        .orElse("");
                parameters.put(
                        name,
                        Descriptor.child(element, "param-value")
                                .map(Descriptor::text)
                                .orElse(""));
            });
        }

        @Override
        public String getServletName() {
            return module.key();
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String name) {
            return parameters.get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
