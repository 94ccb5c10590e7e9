package dev.kept.sandbox.host.sal;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.host.cluster.Caches;
import dev.kept.sandbox.host.cluster.Events;
import dev.kept.sandbox.host.cluster.Locks;
import dev.kept.sandbox.host.cluster.Scheduler;
import dev.kept.sandbox.host.link.Links;
import dev.kept.sandbox.host.osgi.HostServices;
import dev.kept.sandbox.host.plugin.Texts;
import dev.kept.sandbox.host.resource.PageResources;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.Transactions;
import dev.kept.sandbox.host.web.CurrentRequest;
import dev.kept.sandbox.host.web.Preferences;
import dev.kept.sandbox.host.web.Tokens;
import dev.kept.sandbox.host.web.WebSudo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Offers every service that both products have under its interface. */
public final class KernelServices {

    /** What the services are made from. */
    public record Parts(
            Product product,
            Users users,
            Clock clock,
            URI baseUrl,
            Path home,
            Transactions transactions,
            Texts texts,
            CurrentRequest current,
            Preferences preferences,
            Settings settings,
            Tokens tokens,
            WebSudo webSudo,
            Scheduler scheduler,
            PageResources resources,
            Links links,
            Database database,
            Documents documents) {}

    private KernelServices() {}

    public static void offer(HostServices services, Parts parts) {
        offerSal(services, parts);
        services.offer(EventPublisher.class, new Events());
        services.offer(ClusterLockService.class, new Locks(parts.database()));
        CacheManager caches = Caches.manager(parts.documents());
        services.offer(CacheManager.class, caches);
        services.offer(CacheFactory.class, caches);
        services.offer(SchedulerService.class, parts.scheduler());
        services.offer(ApplicationLinkService.class, parts.links().service());
        services.offer(ReadOnlyApplicationLinkService.class, parts.links().readOnly());
        AssembledPages pages =
                new AssembledPages(parts.resources(), parts.product().contextPath(), parts.baseUrl());
        services.offer(PageBuilderService.class, pages.builder());
        services.offer(WebResourceUrlProvider.class, pages);
    }

    private static void offerSal(HostServices services, Parts parts) {
        services.offer(UserManager.class, new SalUsers(parts.users()));
        services.offer(ApplicationProperties.class, new SalProperties(parts.product(), parts.baseUrl(), parts.home()));
        services.offer(PluginSettingsFactory.class, parts.settings());
        SalTransactions transactions = new SalTransactions(parts.transactions());
        services.offer(TransactionTemplate.class, transactions);
        services.offer(TransactionalExecutorFactory.class, transactions);
        SalTexts texts = new SalTexts(parts.texts(), parts.current(), parts.users(), parts.preferences());
        services.offer(I18nResolver.class, texts);
        services.offer(LocaleResolver.class, texts);
        services.offer(
                TimeZoneManager.class,
                new SalZones(parts.users(), parts.preferences(), parts.clock().getZone()));
        services.offer(WebSudoManager.class, parts.webSudo());
        services.offer(XsrfTokenAccessor.class, parts.tokens());
        services.offer(XsrfTokenValidator.class, parts.tokens());
        services.offer(ThreadLocalDelegateExecutorFactory.class, new SalExecutors(parts.users()));
        services.offer(HttpContext.class, new SalHttp(parts.current()));
        String base = parts.baseUrl().toString();
        services.offer(
                LoginUriProvider.class,
                back -> URI.create(
                        base + "/login?os_destination=" + URLEncoder.encode(back.toString(), StandardCharsets.UTF_8)));
    }
}
