package dev.kept.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Nullable;
import dev.kept.core.host.FakeServices;
import dev.kept.core.host.HostServices;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.access.Viewers;
import dev.kept.sandbox.host.Partial;
import java.util.Collection;
import java.util.List;

/** Who may see what of the fake Jira: what was granted. */
final class FakeAccess {

    private FakeAccess() {}

    /** Whoever the fake Jira says is logged in. */
    @SuppressWarnings("unused")
    static Viewers viewers(FakeJira jira) {
        JiraAuthenticationContext context = Partial.of(JiraAuthenticationContext.class, new Object() {
            public @Nullable ApplicationUser getLoggedInUser() {
                return jira.user == null ? null : FakeJira.user(jira.user);
            }
        });
        UserManager users = Partial.of(UserManager.class, new Object() {
            public boolean isAdmin(UserKey key) {
                return jira.administrators.contains(key.getStringValue());
            }

            public boolean isSystemAdmin(UserKey key) {
                return false;
            }
        });
        return new Viewers(context, users, of(jira), jira.commentAccess(), jira.book);
    }

    /** To whom the permission to browse is granted; no mail. */
    @SuppressWarnings("unused")
    static HostServices schemes(FakeJira jira) {
        PermissionSchemeEntry grant = Partial.of(PermissionSchemeEntry.class, new Object() {
            public String getType() {
                return jira.browsers;
            }
        });
        PermissionSchemeManager schemes = Partial.of(PermissionSchemeManager.class, new Object() {
            public Scheme getSchemeFor(Project project) {
                return new Scheme(project.getId());
            }

            public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
                    Scheme scheme, ProjectPermissionKey key) {
                return List.of(grant);
            }
        });
        return jira.browsers == null ? FakeServices.of() : FakeServices.of(schemes);
    }

    @SuppressWarnings("unused")
    static IssueAccess of(FakeJira jira) {
        PermissionManager permissions = Partial.of(PermissionManager.class, new Object() {
            public boolean hasPermission(ProjectPermissionKey key, Issue issue, @Nullable ApplicationUser who) {
                return jira.granted.contains(key.permissionKey() + ":" + issue.getId())
                        && (who == null || !jira.shutOut.contains(who.getKey()));
            }

            public boolean hasPermission(ProjectPermissionKey key, Project project, @Nullable ApplicationUser who) {
                return jira.granted.contains(key.permissionKey() + ":" + project.getKey());
            }

            public Collection<Project> getProjects(ProjectPermissionKey key, @Nullable ApplicationUser who) {
                return who == null ? List.of() : List.of(FakeJira.project());
            }
        });
        ProjectManager projects = Partial.of(ProjectManager.class, new Object() {
            public @Nullable Project getProjectObj(Long id) {
                return id == 10 ? FakeJira.project() : null;
            }

            public @Nullable Project getProjectObjByKey(String key) {
                return key.equals("SHOP") ? FakeJira.project() : null;
            }

            public List<Project> getProjectObjects() {
                return List.of(FakeJira.project());
            }
        });
        IssueManager manager = Partial.of(IssueManager.class, new Object() {
            public @Nullable MutableIssue getIssueObject(Long id) {
                return jira.issues.containsKey(id) ? jira.issues.get(id).issue() : null;
            }

            public List<Issue> getIssueObjects(Collection<Long> ids) {
                jira.asked++;
                return ids.stream()
                        .filter(jira.issues::containsKey)
                        .<Issue>map(id -> jira.issues.get(id).issue())
                        .toList();
            }

            public @Nullable MutableIssue getIssueObject(String key) {
                return jira.issues.values().stream()
                        .filter(issue -> issue.key.equals(key))
                        .findFirst()
                        .map(IssueFake::issue)
                        .orElse(null);
            }
        });
        return new IssueAccess(permissions, projects, manager);
    }
}
