package dev.kept.sandbox.host.resource;

import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.plugin.Plugins;
import dev.kept.sandbox.host.plugin.Texts;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Serves {@code /download/resources/...} and {@code /download/batch/...} from the plugins, {@code /s/aui/...} from the
 * installed AUI and {@code /s/host/...} from the sandbox. Nothing here needs a log-in, as in the products.
 */
public final class ResourceServlet extends HttpServlet {
    private final transient ResourceModules modules;
    private final transient Texts texts;
    private final transient Path npm;

    /**
     * @param npm the folder {@code node_modules} with AUI and jQuery; when it is not there, pages have no styles
     */
    public ResourceServlet(Plugins plugins, Path npm) {
        this.modules = new ResourceModules(plugins);
        this.texts = plugins.texts();
        this.npm = npm;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<byte[]> body = body(path, locale(request));
        if (body.isEmpty()) {
            response.sendError(404);
            return;
        }
        response.setContentType(MediaTypes.of(path));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", path.startsWith("/s/aui/") ? "max-age=86400" : "no-cache");
        response.getOutputStream().write(body.get());
    }

    private static Locale locale(HttpServletRequest request) {
        String tag = request.getParameter("locale");
        return tag == null ? request.getLocale() : Locale.forLanguageTag(tag);
    }

    private Optional<byte[]> body(String path, Locale locale) throws IOException {
        if (path.contains("..")) {
            return Optional.empty();
        }
        if (path.startsWith("/s/aui/aui/")) {
            return file(npm.resolve("@atlassian/aui/dist/aui").resolve(path.substring("/s/aui/aui/".length())));
        }
        if (path.startsWith("/s/aui/jquery/")) {
            return file(npm.resolve("jquery/dist").resolve(path.substring("/s/aui/jquery/".length())));
        }
        if (path.startsWith("/s/host/")) {
            return ofHost(path.substring("/s/host/".length()));
        }
        String[] parts = path.split("/", 5);
        if (parts.length < 5 || !parts[1].equals("download")) {
            return Optional.empty();
        }
        return switch (parts[2]) {
            case "resources" -> single(parts[3], parts[4], locale);
            case "batch" -> batch(parts[3], parts[4], locale);
            default -> Optional.empty();
        };
    }

    private static Optional<byte[]> file(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Optional<byte[]> ofHost(String name) throws IOException {
        try (InputStream in = ResourceServlet.class.getResourceAsStream("/dev/kept/sandbox/host/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private Optional<byte[]> single(String key, String name, Locale locale) {
        Optional<Module> module = modules.find(key);
        boolean translate = name.endsWith(".js") && module.isPresent() && ResourceModules.translated(module.get());
        return modules.file(key, name).map(bytes -> translate ? translated(bytes, locale) : bytes);
    }

    private byte[] translated(byte[] bytes, Locale locale) {
        String script = new String(bytes, StandardCharsets.UTF_8);
        return ScriptTexts.put(script, texts, locale).getBytes(StandardCharsets.UTF_8);
    }

    /** All files of one kind of one module, one after the other. */
    private Optional<byte[]> batch(String key, String file, Locale locale) {
        Optional<Module> module = modules.find(key);
        if (module.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = ResourceModules.names(module.get(), file.substring(file.lastIndexOf('.')));
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            single(key, name, locale).ifPresent(bytes -> all.append(new String(bytes, StandardCharsets.UTF_8))
                    .append(file.endsWith(".js") ? "\n;\n" : "\n"));
        }
        return Optional.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
