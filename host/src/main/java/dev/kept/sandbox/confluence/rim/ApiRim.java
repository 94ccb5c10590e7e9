package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.setup.settings.GlobalSettingsManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.confluence.state.WikiListener;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.ServiceRegistry;

/** The product's API over the wiki: what plugins import. */
public final class ApiRim {

    private ApiRim() {}

    /** Adds every service the host has. */
    public static void register(
            Site site, People people, Entities entities, WikiListener listener, ServiceRegistry services) {
        PageManager pages = Partial.of(PageManager.class, new PageAnswers(site.wiki(), entities, people, listener));
        services.add(PageManager.class, pages);
        services.add(ContentEntityManager.class, pages);
        services.add(SpaceManager.class, Partial.of(SpaceManager.class, new SpaceAnswers(site.wiki(), entities)));
        services.add(LabelManager.class, Partial.of(LabelManager.class, new LabelAnswers(site.wiki())));
        services.add(UserAccessor.class, Partial.of(UserAccessor.class, people));
        services.add(PermissionManager.class, new PermissionAnswers(site.wiki(), site.access(), people));
        SettingsAnswers settings = new SettingsAnswers(site.baseUrl(), "Kept sandbox wiki");
        services.add(SettingsManager.class, settings);
        services.add(GlobalSettingsManager.class, settings);
        services.add(LocaleManager.class, settings);
        services.add(AccessModeService.class, site.mode()::readOnly);
        services.add(XhtmlContent.class, new XhtmlAnswers(site.renderer()));
    }
}
