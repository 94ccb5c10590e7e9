package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.plugin.Plugin;
import dev.kept.sandbox.host.plugin.Plugins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the products' plugin manager says of one plugin and its modules over REST, with the addresses and members that its
 * clients use; a module is disabled and enabled by putting its form back with another {@code enabled}.
 */
final class PluginResources {
    private static final String PLUGIN = "/rest/plugins/1.0/{plugin}";

    /** Keys stand in addresses with this at their end. */
    private static final String KEY = "-key";

    private final Plugins plugins;

    PluginResources(Plugins plugins) {
        this.plugins = plugins;
    }

    void register(Pages pages) {
        pages.rest(PLUGIN, this::plugin);
        pages.rest(PLUGIN + "/modules/{module}", this::module);
    }

    private Response plugin(Request request) {
        administrator(request);
        only(request, "GET");
        Plugins.Installed installed = installed(request);
        List<Map<String, Object>> modules = plugins.plugin(installed.key())
                .map(plugin -> plugin.allModules().stream()
                        .map(module -> json(plugin, module))
                        .toList())
                .orElse(List.of());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", installed.key());
        json.put("enabled", installed.enabled());
        json.put("enabledByDefault", true);
        json.put("version", installed.version());
        json.put("name", installed.name());
        json.put("modules", modules);
        json.put("userInstalled", true);
        return json("application/vnd.atl.plugins.plugin+json", json);
    }

    private Response module(Request request) {
        administrator(request);
        Plugin plugin =
                plugins.plugin(installed(request).key()).orElseThrow(() -> Refused.notFound("The plugin is disabled."));
        String key = key(request.variable("module"));
        Module module = plugin.allModules().stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no module " + key + "."));
        if (!request.method().equals("GET")) {
            only(request, "PUT");
            plugins.change(plugin, key, request.json().path("enabled").asBoolean(true));
        }
        return json("application/vnd.atl.plugins.plugin.module+json", json(plugin, module));
    }

    private static Map<String, Object> json(Plugin plugin, Module module) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", module.key());
        json.put("completeKey", module.completeKey());
        json.put("enabled", plugin.has(module.key()));
        json.put("optional", true);
        json.put("recognisableType", true);
        json.put("broken", false);
        return json;
    }

    private Plugins.Installed installed(Request request) {
        String key = key(request.variable("plugin"));
        Optional<Plugins.Installed> installed = plugins.installed().stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst();
        return installed.orElseThrow(() -> Refused.notFound("There is no plugin " + key + "."));
    }

    private static String key(String segment) {
        return segment.endsWith(KEY) ? segment.substring(0, segment.length() - KEY.length()) : segment;
    }

    private static void administrator(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        if (!user.administrator()) {
            throw Refused.forbidden("Only administrators manage plugins.");
        }
    }

    private static void only(Request request, String method) {
        if (!request.method().equals(method)) {
            throw new Refused(405, "Method Not Allowed");
        }
    }

    private static Response json(String contentType, Map<String, Object> value) {
        return Response.bytes(200, contentType, Response.json(value).body());
    }
}
