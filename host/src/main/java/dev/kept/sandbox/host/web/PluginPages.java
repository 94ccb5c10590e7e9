package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Html;
import dev.kept.sandbox.host.Layout;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.plugin.Plugins;

/** The administrators' list of plugins, each with its state and a button that disables or enables it. */
final class PluginPages {
    static final String PATH = "/admin/plugins";

    private final Plugins plugins;

    PluginPages(Plugins plugins) {
        this.plugins = plugins;
    }

    void register(Pages pages) {
        pages.get(PATH, this::list);
        pages.post(PATH, this::change);
    }

    private static void administrator(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        if (!user.administrator()) {
            throw Refused.forbidden("Only administrators manage plugins.");
        }
    }

    private Response list(Request request) {
        administrator(request);
        return Response.page(page(request));
    }

    private Page page(Request request) {
        StringBuilder body = new StringBuilder("<h1>Plugins</h1><table class=\"aui\" id=\"plugins\"><thead><tr>"
                + "<th scope=\"col\">Plugin</th><th scope=\"col\">Version</th><th scope=\"col\">State</th>"
                + "<th scope=\"col\">Change</th></tr></thead><tbody>");
        for (Plugins.Installed plugin : plugins.installed()) {
            String action = plugin.enabled() ? "disable" : "enable";
            body.append("<tr><td>")
                    .append(Html.escape(plugin.name()))
                    .append("<br><code>")
                    .append(Html.escape(plugin.key()))
                    .append("</code></td><td>")
                    .append(Html.escape(plugin.version()))
                    .append("</td><td class=\"plugin-state\">")
                    .append(plugin.enabled() ? "Enabled" : "Disabled")
                    .append(plugin.failure()
                            .map(why -> "<p class=\"error\">" + Html.escape(why) + "</p>")
                            .orElse(""))
                    .append("</td><td><form method=\"post\">")
                    .append(Layout.token(request))
                    .append("<input type=\"hidden\" name=\"key\" value=\"")
                    .append(Html.escape(plugin.key()))
                    .append("\"><button class=\"aui-button\" name=\"action\" value=\"")
                    .append(action)
                    .append("\">")
                    .append(plugin.enabled() ? "Disable" : "Enable")
                    .append("</button></form></td></tr>");
        }
        return Page.admin("Plugins", body + "</tbody></table>");
    }

    private Response change(Request request) {
        administrator(request);
        String key = request.parameter("key").orElse("");
        if (plugins.installed().stream().noneMatch(plugin -> plugin.key().equals(key))) {
            throw Refused.notFound("There is no plugin " + key + ".");
        }
        switch (request.parameter("action").orElse("")) {
            case "disable" -> plugins.disable(key);
            case "enable" -> plugins.enable(key);
            default -> throw new Refused(400, "A plugin is enabled or disabled.");
        }
        return Response.redirect(PATH);
    }
}
