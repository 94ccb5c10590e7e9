package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.field.FieldAdmin;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tracker's own administration: projects, custom fields, users, re-index. */
final class AdminPages {

    private static final List<String> SCREENS = List.of("create", "edit", "view");

    private final PageServices services;
    private final FieldAdmin fields;

    AdminPages(PageServices services) {
        this.services = services;
        this.fields = new FieldAdmin(services.customFields());
    }

    void register(Pages pages) {
        pages.get("/secure/admin", this::overview);
        pages.get("/secure/admin/ViewCustomFields.jspa", request -> customFields(request, Map.of()));
        pages.post("/secure/admin/CreateCustomField.jspa", this::addField);
        pages.post("/secure/admin/DeleteCustomField.jspa", this::removeField);
        pages.get("/secure/admin/AddProject.jspa", request -> projects(request, Map.of()));
        pages.post("/secure/admin/AddProject.jspa", this::addProject);
        pages.get("/secure/admin/IndexAdmin.jspa", request -> index(request, ""));
        pages.post("/secure/admin/IndexReIndex.jspa", this::reindex);
    }

    private static void administrator(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        if (!user.administrator()) {
            throw Refused.forbidden("Only administrators may see this page.");
        }
    }

    private Response overview(Request request) {
        administrator(request);
        String html = Markup.header("", "Administration", "") + "<p>"
                + services.state().projects().all().size()
                + " projects, " + services.state().issues().all().size() + " issues, "
                + services.state().fields().all().size() + " custom fields.</p>";
        return Response.page(Page.admin("Administration", html));
    }

    private Response customFields(Request request, Map<String, String> errors) {
        administrator(request);
        StringBuilder html = new StringBuilder(Markup.header("", "Custom fields", ""));
        html.append(
                "<table class=\"aui\" id=\"custom-fields\"><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Id"
                        + "</th><th scope=\"col\">Type</th><th scope=\"col\">Screens</th><th scope=\"col\">Search</th>"
                        + "<th scope=\"col\">Remove</th></tr></thead><tbody>");
        for (Field field : services.state().fields().all()) {
            html.append("<tr><td>")
                    .append(Markup.text(field.name()))
                    .append("</td><td>")
                    .append(Markup.text(field.fieldId()))
                    .append("</td><td>")
                    .append(Markup.text(fields.typeName(field, request.locale())))
                    .append("</td><td>")
                    .append(Markup.text(String.join(", ", new TreeSet<>(field.screens()))))
                    .append("</td><td>")
                    .append(Markup.text(field.searcher() == null ? "no" : field.searcher()))
                    .append("</td><td>")
                    .append(field.type() == null ? "" : remove(field, request))
                    .append("</td></tr>");
        }
        html.append("</tbody></table><h2>Add a custom field</h2>");
        List<Markup.Choice> types = fields.types(request.locale()).entrySet().stream()
                .map(type -> new Markup.Choice(type.getKey(), type.getValue()))
                .toList();
        html.append(Markup.form(request, "/secure/admin/CreateCustomField.jspa", "add-custom-field"))
                .append(Markup.group("type", "Type", Markup.select("type", types, null), errors))
                .append(Markup.group("name", "Name", Markup.input("text", "name", ""), errors))
                .append(Markup.group("description", "Description", Markup.input("text", "description", ""), errors))
                .append("<fieldset class=\"group\"><legend><span>Screens</span></legend>");
        for (String screen : SCREENS) {
            html.append(
                            "<div class=\"checkbox\"><input class=\"checkbox\" type=\"checkbox\" checked name=\"screen\" value=\"")
                    .append(screen)
                    .append("\" id=\"screen-")
                    .append(screen)
                    .append("\"><label for=\"screen-")
                    .append(screen)
                    .append("\">")
                    .append(screen)
                    .append("</label></div>");
        }
        html.append("</fieldset>")
                .append(Markup.submit(request, "Add", "/secure/admin"))
                .append("</form>");
        return Response.page(Page.admin("Custom fields", html.toString()).withStatus(errors.isEmpty() ? 200 : 400));
    }

    private static String remove(Field field, Request request) {
        return Markup.form(request, "/secure/admin/DeleteCustomField.jspa", "remove-" + field.fieldId())
                + Markup.hidden("id", field.id())
                + "<button class=\"aui-button\" type=\"submit\">Remove</button></form>";
    }

    private Response addField(Request request) {
        administrator(request);
        String type = request.parameter("type").orElse("");
        String name = request.parameter("name").orElse("").strip();
        if (name.isEmpty()) {
            return customFields(request, Map.of("name", "A custom field needs a name."));
        }
        if (!fields.types(Locale.ENGLISH).containsKey(type)) {
            return customFields(request, Map.of("type", "There is no such type."));
        }
        Set<String> screens = new LinkedHashSet<>(request.parameters("screen"));
        screens.retainAll(SCREENS);
        fields.add(type, name, request.parameter("description").orElse(""), screens);
        services.work().reindexAll();
        return Response.redirect("/secure/admin/ViewCustomFields.jspa");
    }

    private Response removeField(Request request) {
        administrator(request);
        String id = request.parameter("id").orElse("");
        if (id.matches("[0-9]{1,15}")) {
            fields.remove(Long.parseLong(id));
        }
        return Response.redirect("/secure/admin/ViewCustomFields.jspa");
    }

    private Response projects(Request request, Map<String, String> errors) {
        administrator(request);
        List<Markup.Choice> leads = new ArrayList<>();
        services.users().all().stream()
                .filter(User::maySignIn)
                .forEach(user -> leads.add(new Markup.Choice(user.name(), user.displayName())));
        List<Markup.Choice> access = List.of(
                new Markup.Choice("licensed", "Every user of this product"),
                new Markup.Choice("anyone", "Everybody, also without a log-in"),
                new Markup.Choice("administrators", "The lead and administrators only"));
        String html = Markup.header("", "Add a project", "")
                + Markup.form(request, "/secure/admin/AddProject.jspa", "add-project")
                + Markup.group("name", "Name", Markup.input("text", "name", ""), errors)
                + Markup.group("key", "Key", Markup.input("text", "key", ""), errors)
                + Markup.group("lead", "Lead", Markup.select("lead", leads, null), errors)
                + Markup.group("access", "Who may browse", Markup.select("access", access, null), errors)
                + Markup.submit(request, "Add", "/secure/admin") + "</form>";
        return Response.page(Page.admin("Projects", html).withStatus(errors.isEmpty() ? 200 : 400));
    }

    private Response addProject(Request request) {
        administrator(request);
        String key = request.parameter("key").orElse("").strip().toUpperCase(Locale.ROOT);
        String name = request.parameter("name").orElse("").strip();
        if (!key.matches("[A-Z][A-Z0-9]{1,9}")) {
            return projects(request, Map.of("key", "A key has 2 to 10 letters and digits and begins with a letter."));
        }
        if (services.state().projects().byKey(key).isPresent()) {
            return projects(request, Map.of("key", "There is a project with this key already."));
        }
        if (name.isEmpty()) {
            return projects(request, Map.of("name", "A project needs a name."));
        }
        String lead = request.parameter("lead").orElse("");
        Project.Access access =
                switch (request.parameter("access").orElse("licensed")) {
                    case "anyone" -> new Project.Access(Set.of("anyone"), Set.of("licensed"), Set.of("user:" + lead));
                    case "administrators" ->
                        new Project.Access(Set.of("user:" + lead), Set.of("user:" + lead), Set.of("user:" + lead));
                    default -> new Project.Access(Set.of("licensed"), Set.of("licensed"), Set.of("user:" + lead));
                };
        String leadKey = services.users().byName(lead).map(User::key).orElse(null);
        long id = services.state().projects().freeId();
        services.state().projects().put(new Project(id, key, name, leadKey, null, access, 0, List.of(), false));
        return Response.redirect("/projects/" + Markup.url(key));
    }

    private Response index(Request request, String done) {
        administrator(request);
        String html = Markup.header("", "Indexing", "")
                + (done.isEmpty() ? "" : Markup.message("success", done))
                + "<p>The search index keeps each issue as it was when it was last indexed. After a new plugin or a change"
                + " behind the tracker\u2019s back, index everything anew.</p>"
                + Markup.form(request, "/secure/admin/IndexReIndex.jspa", "re-index")
                + Markup.submit(request, "Re-index", "/secure/admin") + "</form>";
        return Response.page(Page.admin("Indexing", html));
    }

    private Response reindex(Request request) {
        administrator(request);
        services.work().reindexAll();
        return index(request, services.state().issues().all().size() + " issues were indexed.");
    }
}
