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
                        + "com.atlassian.sal.api.lifecycle,jakarta.servlet,jakarta.servlet.http")
                .source("Log", LOG)
                .source("EventServlet", SERVLET)
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
