package dev.kept.sandbox.host.rest;

import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.PluginFailure;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.host.plugin.Descriptor;
import dev.kept.sandbox.host.plugin.Part;
import dev.kept.sandbox.host.plugin.Plugin;
import dev.kept.sandbox.host.web.HostServer;
import dev.kept.sandbox.host.web.WebSudo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** The {@code rest} modules: one Jersey application for each, with the resources and providers of its packages. */
public final class RestModules implements Part {
    private final HostServer server;
    private final Users users;
    private final WebSudo webSudo;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<Mounted>> byPlugin = new HashMap<>();

    private record Mounted(String path, ServletHolder holder) {}

    public RestModules(HostServer server, Users users, WebSudo webSudo) {
        this.server = server;
        this.users = users;
        this.webSudo = webSudo;
    }

    @Override
    public void enabled(Plugin plugin) {
        for (Module module : plugin.modules()) {
            if (module.xml().getTagName().equals("rest")) {
                enable(plugin, module);
            }
        }
    }

    @Override
    public void modulesChanged(Plugin plugin) {
        disabled(plugin);
        enabled(plugin);
    }

    @Override
    public void disabled(Plugin plugin) {
        List<Mounted> mounted = byPlugin.remove(plugin.key());
        if (mounted != null) {
            mounted.forEach(one -> {
                taken.remove(one.path());
                server.remove(one.holder());
            });
        }
    }

    private void enable(Plugin plugin, Module module) {
        String path = module.attribute("path").map(RestModules::slashed).orElse("");
        String version = module.attribute("version").map(RestModules::slashed).orElse("");
        if (!taken.add(path + version)) {
            throw new PluginFailure("Two rest modules have the path " + path + version + ".");
        }
        List<String> packages = Descriptor.children(module.xml(), "package").stream()
                .map(Descriptor::text)
                .toList();
        Set<Class<?>> classes = ResourceScan.in(plugin, packages);
        ResourceConfig config = new ResourceConfig(classes);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        config.property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        config.register(JacksonFeature.class);
        config.register(new GateFilter(users, webSudo));
        config.register(new UnexpectedMapper());
        config.register(new BeanBinder(plugin, classes));
        ServletHolder holder = new ServletHolder(module.completeKey(), new ServletContainer(config));
        holder.setInitOrder(1);
        byPlugin.computeIfAbsent(plugin.key(), key -> new ArrayList<>()).add(new Mounted(path + version, holder));
        server.add(holder, "/rest" + path + version + "/*", "/rest" + path + "/latest/*");
    }

    private static String slashed(String part) {
        return part.startsWith("/") ? part : "/" + part;
    }
}
