package dev.kept.core.host;

import dev.kept.core.Coded;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import java.util.List;
import java.util.Locale;

/**
 * A part of Kept that rests on a service of the product which not every version may have. Without the service this part
 * is off and says so, and everything else works. In the order in which administrators read of them.
 */
public enum Feature implements Coded {
    /** The promises themselves: reading and writing the ledger. */
    LEDGER(Home.JIRA, "com.atlassian.sal.api.rdbms.TransactionalExecutorFactory"),
    /** What follows from an edit of an issue, at once. */
    EDITS(Home.JIRA, "com.atlassian.event.api.EventPublisher"),
    /** What runs by itself: reminders, seals, upkeep, promises from history; in Confluence what contacts answered. */
    JOBS(Home.BOTH, "com.atlassian.scheduler.SchedulerService"),
    /** Where the hourly look at due promises stopped. */
    NOTES(Home.JIRA, "com.atlassian.sal.api.pluginsettings.PluginSettingsFactory"),
    /** What the history of an issue remembers. */
    HISTORY(Home.JIRA, "com.atlassian.jira.issue.changehistory.ChangeHistoryManager"),
    /** Letters to contacts and reminders. */
    MAIL(Home.JIRA, "com.atlassian.mail.queue.MailQueue"),
    /** What else of Jira has to be set up. */
    CHECKS(
            Home.JIRA,
            "com.atlassian.mail.server.MailServerManager",
            "com.atlassian.jira.issue.fields.screen.FieldScreenManager"),
    /** Lists that are one query, where permissions allow it. */
    LISTS(Home.JIRA, "com.atlassian.jira.permission.PermissionSchemeManager"),
    /** Issues made of what the business asked for. */
    NEW_ISSUES(Home.JIRA, "com.atlassian.jira.bc.issue.IssueService"),
    /** The way to the other product. */
    LINKS(Home.BOTH, "com.atlassian.applinks.api.ApplicationLinkService"),
    /** Forms of the administration pages, shown to be our own. */
    FORMS(Home.BOTH, "com.atlassian.sal.api.xsrf.XsrfTokenAccessor", "com.atlassian.sal.api.xsrf.XsrfTokenValidator"),
    /** What contacts answer on a page. */
    ANSWERS(Home.CONFLUENCE, "com.atlassian.sal.api.web.context.HttpContext"),
    /** Heeding the read-only mode of the product. */
    READ_ONLY(Home.CONFLUENCE, "com.atlassian.confluence.api.service.accessmode.AccessModeService"),
    /** What administrators did, in the product's own audit log too. */
    AUDIT(Home.BOTH, "com.atlassian.audit.api.AuditService"),
    /** The fresh password of an administrator. */
    SECURE_SESSION(Home.BOTH, "com.atlassian.sal.api.websudo.WebSudoManager"),
    /** The way to the product's log-in page. */
    SIGN_IN(Home.BOTH, "com.atlassian.sal.api.auth.LoginUriProvider"),
    /** Dates, numbers and letters in the language of their reader. */
    LANGUAGE(Home.BOTH, "com.atlassian.sal.api.message.LocaleResolver"),
    /** Days and times in the zone that the product is set to. */
    ZONE(Home.BOTH, "com.atlassian.sal.api.timezone.TimeZoneManager"),
    /** Remembering for a moment what was just read. */
    MEMORY(Home.BOTH, "com.atlassian.cache.CacheManager"),
    /** How pages look. */
    STYLES(Home.BOTH, "com.atlassian.webresource.api.assembler.PageBuilderService"),
    /** What a strategy page is called now, told to those who may see it. */
    TITLES(
            Home.CONFLUENCE,
            "com.atlassian.confluence.pages.PageManager",
            "com.atlassian.confluence.security.PermissionManager"),
    /** Whether both sides can open goals' pages. */
    PAGE_CHECKS(Home.CONFLUENCE, "com.atlassian.confluence.user.UserAccessor");

    /** What a feature is called. */
    public static final TextGroup<Feature> NAMES = TextGroup.of("kept.feature", Feature.class);

    /** A sentence that says what does not work without it. */
    public static final TextGroup<Feature> LOSSES = TextGroup.of("kept.feature", Feature.class, "off");

    private enum Home {
        JIRA,
        CONFLUENCE,
        BOTH
    }

    private final Home home;
    private final List<String> services;

    Feature(Home home, String... services) {
        this.home = home;
        this.services = List.of(services);
    }

    /**
     * Whether this product has such a part at all.
     *
     * @param application {@code jira} or {@code confluence}
     */
    public boolean isOf(String application) {
        return home == Home.BOTH || home.name().toLowerCase(Locale.ROOT).equals(application);
    }

    /** The interfaces of the product's services that it rests on; it needs all of them. */
    public List<String> services() {
        return services;
    }

    /** What is said to whoever asks for something that is off. */
    public Refusal off() {
        return Refusal.of(Refusal.Kind.UNAVAILABLE, LOSSES.key(this));
    }
}
