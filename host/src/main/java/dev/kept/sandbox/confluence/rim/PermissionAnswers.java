package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import dev.kept.sandbox.confluence.state.Access;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.Wiki;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code PermissionManager} answers. */
final class PermissionAnswers implements PermissionManager {

    private final Wiki wiki;
    private final Access access;
    private final People people;

    PermissionAnswers(Wiki wiki, Access access, People people) {
        this.wiki = wiki;
        this.access = access;
        this.people = people;
    }

    @Override
    public boolean hasPermission(@Nullable ConfluenceUser user, Permission permission, Object target) {
        Viewer viewer = people.viewer(user);
        if (target instanceof ContentEntityObject content) {
            return wiki.page(content.getId())
                    .map(page -> permission == Permission.VIEW || permission == Permission.EXPORT
                            ? access.canView(viewer, page)
                            : access.canEdit(viewer, page))
                    .orElse(false);
        }
        if (target instanceof Space space) {
            return wiki.space(space.getKey())
                    .map(state -> permission == Permission.VIEW
                            ? access.canView(viewer, state)
                            : permission == Permission.EDIT
                                    ? access.canCreate(viewer, state)
                                    : access.canAdminister(viewer, state))
                    .orElse(false);
        }
        if (target == TARGET_APPLICATION || target == TARGET_SYSTEM) {
            return permission == Permission.VIEW || viewer.administrator();
        }
        throw new UnsupportedOperationException("not in the sandbox: permission on " + target);
    }

    @Override
    public boolean hasCreatePermission(@Nullable User user, Object container, Class<?> type) {
        return container instanceof Space space
                && type == Page.class
                && wiki.space(space.getKey())
                        .map(state -> access.canCreate(people.viewer(user), state))
                        .orElse(false);
    }

    @Override
    public boolean isConfluenceAdministrator(@Nullable User user) {
        return people.viewer(user).administrator();
    }

    @Override
    public boolean isSystemAdministrator(@Nullable User user) {
        return people.viewer(user).administrator();
    }

    @Override
    public <X> List<X> getPermittedEntities(
            @Nullable ConfluenceUser user, Permission permission, List<? extends X> objects) {
        List<X> permitted = new ArrayList<>();
        for (X object : objects) {
            if (hasPermission(user, permission, object)) {
                permitted.add(object);
            }
        }
        return permitted;
    }
}
