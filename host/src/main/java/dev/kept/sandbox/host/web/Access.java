package dev.kept.sandbox.host.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.annotations.security.UnrestrictedAccess;
import dev.kept.sandbox.host.User;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Optional;

/**
 * Who may call a servlet or REST resource, from its annotation of either package. Nothing stated means a licensed user.
 * The sandbox's sites allow anonymous access and have no limited unlicensed users.
 */
public enum Access {
    EVERYONE,
    LICENSED,
    ADMINISTRATOR;

    private static final Map<Class<? extends Annotation>, Access> BY_ANNOTATION = Map.ofEntries(
            Map.entry(UnrestrictedAccess.class, EVERYONE),
            Map.entry(AnonymousSiteAccess.class, EVERYONE),
            Map.entry(UnlicensedSiteAccess.class, LICENSED),
            Map.entry(LicensedOnly.class, LICENSED),
            Map.entry(AdminOnly.class, ADMINISTRATOR),
            Map.entry(SystemAdminOnly.class, ADMINISTRATOR),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess.class, EVERYONE),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess.class, EVERYONE),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess.class, LICENSED),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.LicensedOnly.class, LICENSED),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.AdminOnly.class, ADMINISTRATOR),
            Map.entry(com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly.class, ADMINISTRATOR));

    /** What the first of the elements that states anything states. */
    public static Access of(AnnotatedElement... elements) {
        for (AnnotatedElement element : elements) {
            for (Map.Entry<Class<? extends Annotation>, Access> entry : BY_ANNOTATION.entrySet()) {
                if (element.isAnnotationPresent(entry.getKey())) {
                    return entry.getValue();
                }
            }
        }
        return LICENSED;
    }

    /** The status that refuses the user: 401 for anonymous, 403 for too little; empty when the user may. */
    public Optional<Integer> refusal(Optional<User> user) {
        return switch (this) {
            case EVERYONE -> Optional.empty();
            case LICENSED ->
                user.isEmpty() ? Optional.of(401) : user.get().maySignIn() ? Optional.empty() : Optional.of(403);
            case ADMINISTRATOR ->
                user.isEmpty() ? Optional.of(401) : user.get().administrator() ? Optional.empty() : Optional.of(403);
        };
    }
}
