package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.PluginSystem;
import java.util.function.Supplier;

/** All pages of the host. */
public final class WikiPages {

    private WikiPages() {}

    /** Registers them. */
    public static void register(Site site, Supplier<PluginSystem> plugins, Pages pages) {
        new FrontPages(site).register(pages);
        new SpacePages(site).register(pages);
        new ViewPages(site).register(pages);
        new EditPages(site, plugins).register(pages);
        new LabelPages(site).register(pages);
        new RestrictionPages(site).register(pages);
        new ExportPages(site).register(pages);
        new SearchPages(site).register(pages);
        new AdminPages(site, plugins).register(pages);
        new Assets().register(pages);
    }
}
