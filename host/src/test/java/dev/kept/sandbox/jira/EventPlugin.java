package dev.kept.sandbox.jira;

import dev.kept.sandbox.host.PluginJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A plugin that writes down what it is told, one line an event, at {@code /plugins/servlet/events}. */
final class EventPlugin {
    private static final String MODULES = """
            <component-import key='publisher' interface='com.atlassian.event.api.EventPublisher'/>
            <component key='log' class='test.Log' public='true'>
              <interface>com.atlassian.sal.api.lifecycle.LifecycleAware</interface></component>
            <customfield-type key='words' name='Words' class='test.Words'>
              <resource type='velocity' name='view' location='/words-view.vm'/>
              <resource type='velocity' name='edit' location='/words-edit.vm'/></customfield-type>
            <customfield-type key='silent' name='Silent' class='test.Silent'>
              <resource type='velocity' name='view' location='/words-view.vm'/>
              <resource type='velocity' name='edit' location='/words-edit.vm'/></customfield-type>
            <resource type='i18n' name='i18n' location='texts'/>
            <servlet key='events' class='test.EventServlet'><url-pattern>/events</url-pattern></servlet>
            """;

    private static final String LOG = """
            import com.atlassian.event.api.*; import com.atlassian.jira.event.issue.*;
            import com.atlassian.jira.event.*; import com.atlassian.jira.event.project.*;
            import com.atlassian.jira.issue.comments.*;
            import java.util.Date; import java.util.List; import java.util.concurrent.CopyOnWriteArrayList;
            public class Log implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                final List<String> lines = new CopyOnWriteArrayList<>();
                final EventPublisher publisher; final CommentManager comments;
                public Log(EventPublisher publisher, CommentManager comments) {
                    this.publisher = publisher; this.comments = comments;
                }
                @Override public void onStart() { publisher.register(this); }
                @EventListener public void on(IssueEvent e) {
                    Comment c = e.getComment();
                    lines.add(e.getEventTypeId() + " " + e.getIssue().getKey() + " "
                            + (e.getUser() == null ? "-" : e.getUser().getName()) + (e.isSendMail() ? "" : " quiet")
                            + (c == null ? "" : " '" + c.getBody() + "' of " + c.getRoleLevelId()
                                    + " again " + comments.getCommentById(c.getId()).getBody()
                                    + " seen by author " + comments.getCommentsForUser(e.getIssue(), e.getUser()).size()
                                    + " by nobody " + comments.getCommentsForUser(e.getIssue(), null).size()));
                }
                @EventListener public void on(IssueChangedEvent e) {
                    e.getChangeItems().forEach(i -> lines.add("changed " + e.getIssue().getKey() + " " + i.getField()
                            + ": " + i.getFromString() + " -> " + i.getToString()));
                }
                @EventListener public void on(ProjectUpdatedEvent e) {
                    lines.add("project " + e.getOldProject().getKey() + " -> " + e.getProject().getKey());
                }
                @EventListener public void on(VersionUpdatedEvent e) {
                    lines.add("version " + e.getVersion().getName() + " " + day(e.getOriginalVersion().getReleaseDate())
                            + " -> " + day(e.getVersion().getReleaseDate()));
                }
                @EventListener public void on(VersionReleaseEvent e) { lines.add("released " + e.getVersion().getName()); }
                private static String day(Date date) {
                    return date == null ? "none" : new java.text.SimpleDateFormat("yyyy-MM-dd").format(date);
                }
            }
            """;

    private static final String WORDS = """
            import com.atlassian.jira.issue.customfields.impl.*; import com.atlassian.jira.issue.customfields.manager.*;
            import com.atlassian.jira.issue.customfields.persistence.*;
            public class Words extends AbstractSingleFieldType<String> {
                public Words(CustomFieldValuePersister values, GenericConfigManager configs) { super(values, configs); }
                protected PersistenceFieldType getDatabaseType() { return PersistenceFieldType.TYPE_LIMITED_TEXT; }
                protected Object getDbValueFromObject(String value) { return value; }
                protected String getObjectFromDbValue(Object value) { return (String) value; }
                public String getSingularObjectFromString(String text) {
                    if ("bad".equals(text)) { throw new FieldValidationException("Not this word."); }
                    return text == null || text.isBlank() ? null : text;
                }
                public String getStringFromSingularObject(String value) { return value; }
            }
            """;

    /** Tells no history, and leaves what it was last handed in a system property. */
    private static final String SILENT = """
            import com.atlassian.jira.issue.Issue; import com.atlassian.jira.issue.fields.CustomField;
            import com.atlassian.jira.issue.customfields.manager.*;
            import com.atlassian.jira.issue.customfields.persistence.*;
            public class Silent extends Words {
                public Silent(CustomFieldValuePersister values, GenericConfigManager configs) { super(values, configs); }
                @Override public String getChangelogValue(CustomField field, String value) { return null; }
                @Override public String getChangelogString(CustomField field, String value) { return null; }
                @Override public void updateValue(CustomField field, Issue issue, String value) {
                    System.setProperty("test.silent", issue.getKey() + " " + value);
                    super.updateValue(field, issue, value);
                }
            }
            """;

    private static final String SERVLET = """
            import jakarta.servlet.http.*;
            public class EventServlet extends HttpServlet {
                final Log log;
                public EventServlet(Log log) { this.log = log; }
                @Override protected void doGet(HttpServletRequest q, HttpServletResponse p) throws java.io.IOException {
                    p.setContentType("text/plain;charset=UTF-8");
                    p.getWriter().write(String.join("\\n", log.lines));
                    log.lines.clear();
                }
            }
            """;

    private EventPlugin() {}

    static Path jar(Path folder) throws IOException {
        return PluginJar.with(MODULES)
                .imports("com.atlassian.event.api,com.atlassian.jira.event.issue,com.atlassian.jira.event,"
                        + "com.atlassian.jira.event.project,com.atlassian.jira.issue,com.atlassian.jira.issue.comments,"
                        + "com.atlassian.jira.issue.history,com.atlassian.jira.user,com.atlassian.jira.project,"
                        + "com.atlassian.jira.project.version,"
                        + "com.atlassian.jira.issue.customfields,com.atlassian.jira.issue.customfields.impl,"
                        + "com.atlassian.jira.issue.customfields.manager,com.atlassian.jira.issue.customfields.view,"
                        + "com.atlassian.jira.issue.customfields.persistence,com.atlassian.jira.issue.fields,"
                        + "com.atlassian.jira.issue.fields.config,com.atlassian.jira.util,"
                        + "com.atlassian.sal.api.lifecycle,jakarta.servlet,jakarta.servlet.http")
                .source("Log", LOG)
                .source("EventServlet", SERVLET)
                .source("Words", WORDS)
                .source("Silent", SILENT)
                .file("texts.properties", "test.unit=<b>words</b>\n")
                .file("words-view.vm", "$!value <i>$i18n.getText('test.unit')</i>")
                .file("words-edit.vm", "<input name=\"$customField.id\" value=\"$!value\">")
                .in(folder);
    }

    /** What it was told since the last call. */
    static List<String> told(RunningJira jira) throws IOException {
        return jira.get("/plugins/servlet/events", "admin")
                .body()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
