package dev.kept.sandbox.jira.rim;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.ServiceRegistry;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.field.CustomFieldManagerAnswer;
import dev.kept.sandbox.jira.field.CustomFields;
import dev.kept.sandbox.jira.jql.Searches;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.Permissions;
import dev.kept.sandbox.jira.work.ProjectWork;
import java.util.Locale;
import java.util.function.Supplier;

/** Registers Jira's services, and connects what plugins bring once they are started. */
public final class Rim {

    private final Shapes shapes;
    private final IssueWork work;
    private final Permissions permissions;
    private final Searches searches;
    private final CustomFields fields;
    private final Texts texts = new Texts();

    /** Answers from those. */
    public Rim(Shapes shapes, IssueWork work, Permissions permissions, Searches searches, CustomFields fields) {
        this.shapes = shapes;
        this.work = work;
        this.permissions = permissions;
        this.searches = searches;
        this.fields = fields;
    }

    /** The texts of plugins and host. */
    public Texts texts() {
        return texts;
    }

    /** Adds every service; the locale is that of the current request. */
    public void register(ServiceRegistry services, ProjectWork projects, Users users, Supplier<Locale> locale) {
        IssueServices issues = new IssueServices(shapes, work, permissions, fields);
        add(services, IssueManager.class, issues);
        add(services, IssueService.class, issues);
        ListServices lists = new ListServices(shapes, work);
        add(services, ProjectManager.class, lists);
        add(services, ConstantsManager.class, lists);
        add(services, LabelManager.class, lists);
        add(services, CommentManager.class, new CommentServices(shapes, work, permissions));
        PeopleServices people = new PeopleServices(shapes, users, permissions, texts, locale);
        add(services, UserManager.class, people);
        add(services, JiraAuthenticationContext.class, people);
        add(services, PermissionManager.class, people);
        add(services, GlobalPermissionManager.class, people);
        add(services, GroupManager.class, people);
        add(services, PermissionSchemeManager.class, new SchemeServices(shapes));
        add(services, ChangeHistoryManager.class, new HistoryServices(shapes));
        SearchServices search = new SearchServices(shapes, searches, work);
        add(services, SearchService.class, search);
        add(services, IssueDocumentSearchService.class, search);
        add(services, IssueIndexingService.class, search);
        add(services, JsonEntityPropertyManager.class, new PropertyServices(shapes, work));
        add(services, I18nHelper.BeanFactory.class, texts);
        Dates dates = new Dates(DateTimeStyle.COMPLETE, Locale.ENGLISH, shapes.zone(), locale);
        add(services, DateTimeFormatterFactory.class, dates);
        add(services, DateTimeFormatter.class, dates);
        services.add(CustomFieldManager.class, new CustomFieldManagerAnswer(fields).shape());
        fields.register(services);
        ComponentAccessor.initialiseWorker(new CallersServices());
        Announcer announcer = new Announcer(shapes, services.get(EventPublisher.class));
        work.watch(announcer);
        projects.watch(announcer);
    }

    private static <T> void add(ServiceRegistry services, Class<T> type, Object answers) {
        services.add(type, Partial.of(type, answers));
    }

    /** Brings the plugins' query functions in. */
    public void pluginsStarted(PluginSystem plugins) {
        searches.use(new Functions(shapes, plugins, texts.helper(Locale.ENGLISH)));
    }
}
