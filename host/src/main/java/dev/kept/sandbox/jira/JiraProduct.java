package dev.kept.sandbox.jira;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.message.LocaleResolver;
import dev.kept.sandbox.demo.DemoTracker;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.ProductContext;
import dev.kept.sandbox.host.Progress;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.ServiceRegistry;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.field.CustomFields;
import dev.kept.sandbox.jira.field.FieldRest;
import dev.kept.sandbox.jira.field.FieldTypes;
import dev.kept.sandbox.jira.field.FieldViews;
import dev.kept.sandbox.jira.jql.Index;
import dev.kept.sandbox.jira.jql.Searches;
import dev.kept.sandbox.jira.load.Exports;
import dev.kept.sandbox.jira.mail.Outbox;
import dev.kept.sandbox.jira.mail.QueuedMail;
import dev.kept.sandbox.jira.page.Frame;
import dev.kept.sandbox.jira.page.PageServices;
import dev.kept.sandbox.jira.page.TrackerPages;
import dev.kept.sandbox.jira.rest.Rest;
import dev.kept.sandbox.jira.rim.Rim;
import dev.kept.sandbox.jira.rim.Shapes;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.state.Version;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.Lookup;
import dev.kept.sandbox.jira.work.Permissions;
import dev.kept.sandbox.jira.work.ProjectWork;
import dev.kept.sandbox.jira.work.Workflow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tracker: as much of Jira as the plugin needs, over a state of its own. */
public final class JiraProduct implements Product, DemoTracker {

    private static final String VERSION = "11.3.0";

    private final ProductContext context;
    private final State state;
    private final Newcomers newcomers;
    private final Index index = new Index();
    private final Searches searches;
    private final QueuedMail mail;
    private final IssueWork work;
    private final ProjectWork projects;
    private final FieldTypes types = new FieldTypes();
    private final CustomFields fields;
    private final Rim rim;
    private final PageServices services;
    private final Frame frame;
    private volatile @Nullable PluginSystem plugins;

    /** Reads what is stored. */
    public JiraProduct(ProductContext context) {
        this.context = context;
        this.state = new State(context.documents());
        this.newcomers = new Newcomers(context.users());
        state.people().all().forEach(newcomers::introduce);
        Permissions permissions = new Permissions(state);
        this.work = new IssueWork(state, index, context.users(), context.clock());
        this.projects = new ProjectWork(state, work);
        this.searches = new Searches(state, permissions, index, context.users(), context.clock());
        Shapes shapes = new Shapes(state, context.users(), context.clock().getZone());
        this.fields = new CustomFields(state, types, shapes);
        this.rim = new Rim(shapes, work, permissions, searches, fields);
        this.mail = new QueuedMail(new Outbox(context.documents(), context.clock()), context.clock());
        this.services = new PageServices(
                state,
                context.users(),
                permissions,
                new Lookup(state, permissions),
                work,
                projects,
                new Workflow(state),
                searches,
                shapes,
                fields,
                new FieldViews(fields),
                mail,
                context.clock(),
                () -> Objects.requireNonNull(plugins, "the plugins are not started"));
        this.frame = new Frame(services, this);
    }

    @Override
    public String application() {
        return "jira";
    }

    @Override
    public String displayName() {
        return "Jira-like tracker";
    }

    @Override
    public String contextPath() {
        return "/jira";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public void registerServices(ServiceRegistry services) {
        rim.register(services, projects, context.users(), () -> services.get(LocaleResolver.class)
                .getLocale());
        services.add(MailQueue.class, mail);
        services.add(MailServerManager.class, () -> true);
    }

    @Override
    public void registerPages(Pages pages) {
        TrackerPages.register(pages, services, context.documents());
        Rest.register(pages, context, new Rest.Parts(state, work, projects, searches, new FieldRest(fields)));
    }

    @Override
    public void pluginsStarted(PluginSystem started) {
        plugins = started;
        rim.texts().use(started);
        pluginsChanged();
        work.reindexAll();
        state.issues().listen(this::reindexFromElsewhere);
    }

    /** What the index has of issues changes with the next re-index, as in the product. */
    @Override
    public void pluginsChanged() {
        PluginSystem system = Objects.requireNonNull(plugins, "the plugins are not started");
        types.install(system, rim.texts()::helper);
        rim.pluginsStarted(system);
        index.configure(Declarations.of(system), fields::searchable);
    }

    /** The index of every node follows what any node stores, as in the product. */
    private void reindexFromElsewhere(long id) {
        if (state.issues().find(id).isPresent()) {
            work.reindex(id);
        } else {
            index.remove(id);
        }
    }

    @Override
    public void load(List<Path> files, Progress progress) {
        new Exports(state, people -> people.forEach(newcomers::introduce), index::put).load(files, progress);
    }

    @Override
    public String decorate(Page page, Request request) {
        return frame.decorate(page, request);
    }

    @Override
    public Set<Class<?>> templateTypes() {
        return TemplateTypes.ALL;
    }

    @Override
    public void stop() {
        mail.close();
    }

    @Override
    public void addPerson(String name, String group) {
        context.users().add(User.of("SANDBOX" + name.toUpperCase(Locale.ROOT), name, group));
    }

    @Override
    public void addProject(String key, String name, String leadName, Set<String> browserNames) {
        Set<String> holders = browserNames.isEmpty()
                ? Set.of("licensed")
                : browserNames.stream().map(one -> "user:" + one).collect(Collectors.toSet());
        Project.Access access = new Project.Access(holders, holders, Set.of("user:" + leadName));
        String lead = context.users().byName(leadName).map(User::key).orElse(null);
        state.projects()
                .put(new Project(state.projects().freeId(), key, name, lead, null, access, 0, List.of(), false));
    }

    @Override
    public void addVersion(String projectKey, String name, LocalDate releaseDate, boolean released) {
        long project = state.projects().byKey(projectKey).orElseThrow().id();
        long id = state.projects().freeVersionId();
        state.projects().put(new Version(id, project, name, null, releaseDate, released, false));
    }

    @Override
    public void addCustomField(String completeTypeKey, String name, String description) {
        fields.add(completeTypeKey, name, description, Field.ALL_SCREENS);
    }

    @Override
    public void reindex() {
        work.reindexAll();
    }
}
