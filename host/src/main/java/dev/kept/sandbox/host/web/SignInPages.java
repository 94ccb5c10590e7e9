package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Html;
import dev.kept.sandbox.host.Layout;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.Theme;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Log in, log out, confirm the password for administration, and choose language and time zone. */
final class SignInPages {
    static final String LOGIN = "/login";

    private final Users users;
    private final WebSudo webSudo;
    private final Preferences preferences;

    SignInPages(Users users, WebSudo webSudo, Preferences preferences) {
        this.users = users;
        this.webSudo = webSudo;
        this.preferences = preferences;
    }

    void register(Pages pages) {
        pages.get(LOGIN, request -> Response.page(loginForm(request, "")));
        pages.post(LOGIN, this::login);
        pages.post("/logout", SignInPages::logout);
        pages.get(WebSudo.PATH, request -> Response.page(sudoForm(request, "")));
        pages.post(WebSudo.PATH, this::sudo);
        pages.get("/preferences", request -> Response.page(preferencesForm(request)));
        pages.post("/preferences", this::choose);
        pages.post(Layout.DISPLAY, this::display);
    }

    private Response login(Request request) {
        String name = request.parameter("os_username").orElse("");
        String password = request.parameter("os_password").orElse("");
        Optional<User> user = users.byName(name).filter(found -> users.passwordFits(found, password));
        if (user.isEmpty()) {
            return Response.page(loginForm(request, "Sorry, your user name and password are incorrect.")
                    .withStatus(401));
        }
        if (!user.get().maySignIn()) {
            return Response.page(loginForm(request, "You have no licence for this product, so you cannot log in here.")
                    .withStatus(403));
        }
        request.http().getSession(true);
        request.http().changeSessionId();
        request.http()
                .getSession()
                .setAttribute(SignInFilter.SESSION_USER, user.get().key());
        return Response.redirect(
                Destination.safe(request.parameter("os_destination").orElse("/"), request.contextPath()));
    }

    private static Response logout(Request request) {
        HttpSession session = request.http().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Response.redirect(LOGIN);
    }

    private Response sudo(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        if (!user.administrator()) {
            throw Refused.forbidden("You are not an administrator.");
        }
        if (!users.passwordFits(user, request.parameter("webSudoPassword").orElse(""))) {
            return Response.page(sudoForm(request, "That is not your password.").withStatus(401));
        }
        webSudo.begin(request.http());
        return Response.redirect(
                Destination.safe(request.parameter("destination").orElse("/"), request.contextPath()));
    }

    private static Page loginForm(Request request, String error) {
        String destination = request.parameter("os_destination").orElse("/");
        return Page.of(
                "Log in",
                "<form id=\"login-form\" class=\"aui top-label host-form\" method=\"post\" action=\""
                        + Html.escape(request.contextPath()) + LOGIN + "\"><h1>Log in</h1>" + error(error)
                        + hidden("os_destination", destination)
                        + Layout.token(request)
                        + field("os_username", "User name", "text", "username")
                        + field("os_password", "Password", "password", "current-password")
                        + buttons("login-form-submit", "Log in")
                        + "<p>In this sandbox each user's password is the user's name: admin, pm, dev, sales,"
                        + " finance.</p></form>");
    }

    private static Page sudoForm(Request request, String error) {
        request.user().orElseThrow(Refused::signIn);
        return Page.of(
                "Administrator access",
                "<form id=\"authenticate-form\" class=\"aui top-label host-form\" method=\"post\" action=\""
                        + Html.escape(request.contextPath()) + WebSudo.PATH
                        + "\"><h1>Administrator access</h1><p>Please confirm your password.</p>" + error(error)
                        + hidden("destination", request.parameter("destination").orElse("/"))
                        + Layout.token(request)
                        + field("webSudoPassword", "Password", "password", "current-password")
                        + buttons("authenticateButton", "Confirm") + "</form>");
    }

    private Page preferencesForm(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        String language = preferences.locale(user).map(Locale::getLanguage).orElse("");
        String zone = preferences.zone(user).map(ZoneId::getId).orElse("");
        StringBuilder languages = new StringBuilder();
        for (String[] option : new String[][] {{"", "As the browser says"}, {"en", "English"}, {"de", "Deutsch"}}) {
            languages
                    .append("<option value=\"")
                    .append(option[0])
                    .append(option[0].equals(language) ? "\" selected>" : "\">")
                    .append(option[1])
                    .append("</option>");
        }
        return Page.of(
                "Preferences",
                "<form id=\"preferences-form\" class=\"aui top-label host-form\" method=\"post\" action=\""
                        + Html.escape(request.contextPath()) + "/preferences\"><h1>Preferences</h1>"
                        + Layout.token(request)
                        + "<div class=\"field-group\"><label for=\"locale\">Language</label>"
                        + "<select class=\"select\" id=\"locale\" name=\"locale\">" + languages + "</select></div>"
                        + "<div class=\"field-group\"><label for=\"zone\">Time zone</label>"
                        + "<input class=\"text\" id=\"zone\" name=\"zone\" value=\"" + Html.escape(zone)
                        + "\"><div class=\"description\">Such as Europe/Berlin; empty for the server's.</div></div>"
                        + buttons("preferences-submit", "Save") + "</form>");
    }

    private Response choose(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        Optional<Locale> locale =
                request.parameter("locale").filter(tag -> !tag.isBlank()).map(Locale::forLanguageTag);
        Optional<String> zone = request.parameter("zone").filter(id -> !id.isBlank());
        if (zone.isPresent() && !ZoneId.getAvailableZoneIds().contains(zone.get())) {
            throw new Refused(400, "There is no time zone " + zone.get() + ".");
        }
        preferences.choose(user, locale, zone.map(ZoneId::of));
        return Response.redirect("/preferences");
    }

    /** What the header of every page lets a person choose; leads back to the page. */
    private Response display(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        Locale locale = request.parameter("header-locale")
                .filter(tag -> Layout.LANGUAGES.containsKey(tag))
                .map(Locale::forLanguageTag)
                .orElseThrow(() -> new Refused(400, "There is no such language."));
        Theme theme = request.parameter("header-theme")
                .flatMap(Theme::of)
                .orElseThrow(() -> new Refused(400, "There is no such theme."));
        preferences.display(user, locale, theme);
        return Response.redirect(Destination.safe(cameFrom(request), request.contextPath()));
    }

    /** The path and query of the page with the form, or the front page's. */
    private static String cameFrom(Request request) {
        try {
            URI page = URI.create(request.header("Referer").orElse("/"));
            String query = page.getRawQuery();
            return page.getRawPath() + (query == null ? "" : "?" + query);
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    private static String error(String sentence) {
        return sentence.isEmpty()
                ? ""
                : "<div class=\"aui-message aui-message-error\" role=\"alert\">" + Html.escape(sentence) + "</div>";
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + Html.escape(value) + "\">";
    }

    private static String field(String name, String label, String type, String fill) {
        return "<div class=\"field-group\"><label for=\"" + name + "\">" + label + "</label><input class=\"text\" id=\""
                + name + "\" name=\"" + name + "\" type=\"" + type + "\" autocomplete=\"" + fill + "\"></div>";
    }

    private static String buttons(String id, String label) {
        return "<div class=\"buttons-container\"><div class=\"buttons\"><input class=\"aui-button aui-button-primary\""
                + " type=\"submit\" id=\"" + id + "\" value=\"" + label + "\"></div></div>";
    }
}
