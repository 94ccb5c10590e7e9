package dev.kept.sandbox.jira.rim;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.work.Permissions;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** User manager, groups, permissions, and who is signed in: every service about people in one answer. */
final class PeopleServices {

    private final Shapes shapes;
    private final Users users;
    private final Permissions permissions;
    private final Texts texts;
    private final Supplier<Locale> locale;

    PeopleServices(Shapes shapes, Users users, Permissions permissions, Texts texts, Supplier<Locale> locale) {
        this.shapes = shapes;
        this.users = users;
        this.permissions = permissions;
        this.texts = texts;
        this.locale = locale;
    }

    @Nullable
    ApplicationUser getUserByKey(@Nullable String key) {
        return shapes.user(key);
    }

    @Nullable
    ApplicationUser getUserByName(@Nullable String name) {
        return name == null ? null : shapes.user(users.byName(name));
    }

    Optional<ApplicationUser> getUserById(Long id) {
        return getAllApplicationUsers().stream()
                .filter(user -> Objects.equals(user.getId(), id))
                .findFirst();
    }

    Collection<ApplicationUser> getAllApplicationUsers() {
        return users.all().stream().map(shapes::user).toList();
    }

    boolean isUserExisting(@Nullable ApplicationUser user) {
        return shapes.of(user).isPresent();
    }

    @Nullable
    ApplicationUser getLoggedInUser() {
        return shapes.user(users.current());
    }

    @Nullable
    ApplicationUser getUser() {
        return getLoggedInUser();
    }

    boolean isLoggedInUser() {
        return users.current().isPresent();
    }

    Locale getLocale() {
        return locale.get();
    }

    I18nHelper getI18nHelper() {
        return texts.helper(locale.get());
    }

    void setLoggedInUser(@Nullable ApplicationUser user) {
        users.become(shapes.of(user));
    }

    void clearLoggedInUser() {
        users.become(Optional.empty());
    }

    boolean hasPermission(GlobalPermissionKey key, @Nullable ApplicationUser user) {
        Optional<User> person = shapes.of(user);
        return switch (key.getKey()) {
            case "ADMINISTER", "SYSTEM_ADMIN" -> person.map(User::administrator).orElse(false);
            default -> person.map(User::maySignIn).orElse(false);
        };
    }

    boolean hasPermission(ProjectPermissionKey key, @Nullable Issue issue, @Nullable ApplicationUser user) {
        if (issue == null) {
            return false;
        }
        Optional<IssueState> known = shapes.state().issues().find(issue.getId());
        long project = known.map(IssueState::projectId).orElseGet(issue::getProjectId);
        boolean hidden =
                known.map(state -> !permissions.passes(shapes.of(user), state)).orElse(false);
        return !hidden && allowed(key, shapes.state().projects().get(project), user);
    }

    boolean hasPermission(ProjectPermissionKey key, @Nullable Project project, @Nullable ApplicationUser user) {
        return project != null && allowed(key, shapes.state().projects().get(project.getId()), user);
    }

    boolean hasPermission(
            ProjectPermissionKey key, @Nullable Project project, @Nullable ApplicationUser user, boolean creation) {
        return hasPermission(key, project, user);
    }

    private boolean allowed(
            ProjectPermissionKey key, dev.kept.sandbox.jira.state.Project project, @Nullable ApplicationUser user) {
        Optional<User> person = shapes.of(user);
        return switch (key.permissionKey()) {
            case "BROWSE_PROJECTS" -> permissions.mayBrowse(person, project);
            case "ADMINISTER_PROJECTS" -> permissions.mayAdminister(person, project);
            case "DELETE_ISSUES", "MOVE_ISSUES" -> !project.archived() && permissions.mayAdminister(person, project);
            default -> permissions.mayEdit(person, project);
        };
    }

    boolean hasProjects(ProjectPermissionKey key, @Nullable ApplicationUser user) {
        return !getProjects(key, user).isEmpty();
    }

    Collection<Project> getProjects(ProjectPermissionKey key, @Nullable ApplicationUser user) {
        return shapes.state().projects().all().stream()
                .filter(project -> !project.archived() && allowed(key, project, user))
                .map(project -> shapes.project(project.id()))
                .toList();
    }

    boolean groupExists(String name) {
        return users.groups().contains(name);
    }

    @Nullable
    Group getGroup(String name) {
        return groupExists(name) ? Partial.of(Group.class, new GroupAnswer(name)) : null;
    }

    Collection<Group> getAllGroups() {
        return users.groups().stream().map(this::getGroup).toList();
    }

    boolean isUserInGroup(@Nullable ApplicationUser user, String group) {
        return shapes.of(user).map(person -> person.in(group)).orElse(false);
    }

    boolean isUserInGroup(@Nullable ApplicationUser user, Group group) {
        return isUserInGroup(user, group.getName());
    }

    Collection<String> getGroupNamesForUser(@Nullable ApplicationUser user) {
        return shapes.of(user)
                .<Collection<String>>map(person -> new TreeSet<>(person.groups()))
                .orElse(List.of());
    }

    Collection<String> getGroupNamesForUser(String name) {
        return getGroupNamesForUser(getUserByName(name));
    }

    /** A group, which is only a name. */
    private record GroupAnswer(String getName) {}
}
