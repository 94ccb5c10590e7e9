package dev.kept.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;

/** Style sheets of pages that the product decorates. A product that cannot be asked for them shows plain pages. */
public final class PageStyles {

    /** The complete key of what lists of promises look like. */
    public static final String LISTS = "dev.kept.kept:kept-promises-view";

    /** The same of figures and forms on a page. */
    public static final String VIEW = "dev.kept.kept:kept-view";

    /** The same of projects side by side. */
    public static final String PORTFOLIO = "dev.kept.kept:kept-portfolio";

    private final HostService<PageBuilderService> resources;

    public PageStyles(HostServices services) {
        this.resources = services.of(Feature.STYLES, () -> PageBuilderService.class);
    }

    /** Asks for one, for the page that is being made. */
    public void require(String key) {
        resources.find().ifPresent(known -> known.assembler().resources().requireWebResource(key));
    }
}
