package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Html;
import dev.kept.sandbox.host.Layout;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import java.util.Locale;

/**
 * The administrators' list of this product's users, whom they rename, deactivate and anonymise. A key outlives all three.
 * Like passwords, these changes last until the sandbox stops.
 */
final class UserPages {
    private static final String PATH = "/admin/users";

    private final Users users;

    UserPages(Users users) {
        this.users = users;
    }

    void register(Pages pages) {
        pages.get(PATH, this::list);
        pages.post(PATH, this::change);
    }

    private static User administrator(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        if (!user.administrator()) {
            throw Refused.forbidden("Only administrators manage users.");
        }
        return user;
    }

    private Response list(Request request) {
        administrator(request);
        StringBuilder body = new StringBuilder("<h1>Users</h1><p>Log in with a name as its own password.</p>"
                + "<table class=\"aui\" id=\"users\"><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Key</th>"
                + "<th scope=\"col\">Mail</th><th scope=\"col\">State</th><th scope=\"col\">Change</th></tr></thead>"
                + "<tbody>");
        for (User user : users.all()) {
            body.append("<tr><td>")
                    .append(Html.escape(user.name() + ", " + user.displayName()))
                    .append("</td><td>")
                    .append(Html.escape(user.key()))
                    .append("</td><td>")
                    .append(Html.escape(user.email()))
                    .append("</td><td>")
                    .append(user.active() ? "Active" : "Inactive")
                    .append("</td><td><form method=\"post\">")
                    .append(Layout.token(request))
                    .append("<input type=\"hidden\" name=\"key\" value=\"")
                    .append(Html.escape(user.key()))
                    .append("\"><input class=\"text\" name=\"name\" aria-label=\"New name\" value=\"")
                    .append(Html.escape(user.name()))
                    .append("\">")
                    .append(button("rename", "Rename"))
                    .append(user.active() ? button("deactivate", "Deactivate") : button("activate", "Activate"))
                    .append(button("anonymise", "Anonymise"))
                    .append("</form></td></tr>");
        }
        return Response.page(Page.admin("Users", body + "</tbody></table>"));
    }

    private static String button(String action, String text) {
        return " <button class=\"aui-button\" name=\"action\" value=\"" + action + "\">" + text + "</button>";
    }

    private Response change(Request request) {
        User administrator = administrator(request);
        User user = users.byKey(request.parameter("key").orElse(""))
                .orElseThrow(() -> Refused.notFound("There is no such user."));
        if (user.key().equals(administrator.key())) {
            throw new Refused(400, "You cannot change yourself.");
        }
        users.add(
                switch (request.parameter("action").orElse("")) {
                    case "rename" -> renamed(user, request.parameter("name").orElse(""));
                    case "activate" -> active(user, true);
                    case "deactivate" -> active(user, false);
                    case "anonymise" -> anonymous(user);
                    default -> throw new Refused(400, "A user is renamed, activated, deactivated or anonymised.");
                });
        return Response.redirect(PATH);
    }

    private User renamed(User user, String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()
                || users.byName(name)
                        .filter(other -> !other.key().equals(user.key()))
                        .isPresent()) {
            throw new Refused(400, "A user needs a name that nobody else has.");
        }
        return new User(
                user.key(), name, user.displayName(), user.email(), user.groups(), user.licensed(), user.active());
    }

    private static User active(User user, boolean active) {
        return new User(
                user.key(), user.name(), user.displayName(), user.email(), user.groups(), user.licensed(), active);
    }

    /** Nothing of the person is left but what the key leads to. */
    private static User anonymous(User user) {
        String alias = "user-" + Integer.toHexString(user.key().hashCode());
        return new User(user.key(), alias, alias, alias + "@example.invalid", user.groups(), user.licensed(), false);
    }
}
