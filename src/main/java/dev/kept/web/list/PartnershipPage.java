package dev.kept.web.list;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.listing.Attention;
import dev.kept.web.Links;
import dev.kept.web.board.PortfolioServlet;
import dev.kept.web.guide.Guide;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** The project page <i>Partnership</i> as the context of its template, which Jira renders: its tabs, and one of them open. */
public final class PartnershipPage {

    private static final String TEMPLATE = "templates/kept/partnership.vm";

    private static final TextGroup<PartnershipTab> TABS = TextGroup.of("kept.partnership.tab", PartnershipTab.class);

    /** What the address of the tab with the project's goals ends with. */
    public static final String GOALS = "&tab=goals";

    private final Texts texts;

    public PartnershipPage(Texts texts) {
        this.texts = texts;
    }

    /** What the address of the tab with the project's requests ends with. */
    public static final String REQUESTS = "&tab=requests";

    /**
     * A project as its viewer has it.
     *
     * @param key not encoded
     * @param publishes whether the viewer can publish the project's figures
     * @param saved whether boards are saved in this house
     * @param goals whether there is a tab of shared goals
     * @param requests how many requests wait; {@code null} for a viewer who cannot answer any
     */
    public record TabbedProject(
            String key,
            boolean publishes,
            boolean saved,
            boolean goals,
            @Nullable Integer requests) {}

    /** The tabs, in their order. */
    public enum PartnershipTab implements Coded {
        OVERVIEW,
        PROMISES,
        GOALS,
        /** Only for those who can promise in the project. */
        REQUESTS;

        /** The tab that an address means: one that says anything of a list means the list. */
        public static PartnershipTab of(HttpServletRequest request) {
            if (ListAddress.PARAMETERS.stream().anyMatch(name -> request.getParameter(name) != null)) {
                return PROMISES;
            }
            String tab = request.getParameter("tab");
            if (GOALS.code().equals(tab)) {
                return GOALS;
            }
            return REQUESTS.code().equals(tab) ? REQUESTS : OVERVIEW;
        }

        private String address(String base) {
            return switch (this) {
                case OVERVIEW -> base;
                case PROMISES -> ListAddress.whole(base, Attention.OPEN);
                case GOALS -> base + PartnershipPage.GOALS;
                case REQUESTS -> base + PartnershipPage.REQUESTS;
            };
        }
    }

    /** One sentence in place of the page, for when the viewer may not know of the project or nobody is logged in. */
    public Map<String, Object> refused(Refusal refusal) {
        return Templates.context(TEMPLATE, new Model(texts).text("sentence", texts.text(refusal)));
    }

    /**
     * The page.
     *
     * @param open the tab that is shown
     * @param content what it shows
     * @param context the product's own path, such as {@code /jira}
     */
    public Map<String, Object> of(PartnershipTab open, Markup content, TabbedProject project, String context) {
        String base = Links.partnership(context, project.key());
        return Templates.context(
                TEMPLATE,
                new Model(texts)
                        .models(
                                "tabs",
                                List.of(PartnershipTab.values()).stream()
                                        .filter(tab -> shown(tab, project))
                                        .map(tab -> new Model(texts)
                                                .text("url", tab.address(base))
                                                .text("label", label(tab, project))
                                                .flag("chosen", tab == open))
                                        .toList())
                        .markup("content", content)
                        .text("portfolio", context + PortfolioServlet.PATH)
                        .text("guide", context + Guide.PROJECT_MANAGER.path())
                        .flag("publishes", project.publishes())
                        .flag("saves", project.saved())
                        .text("saved", context + Links.SNAPSHOTS + "?project=" + Links.encode(project.key()))
                        .text("publish", context + Links.PUBLISHING + "?project=" + Links.encode(project.key())));
    }

    private static boolean shown(PartnershipTab tab, TabbedProject project) {
        return switch (tab) {
            case OVERVIEW, PROMISES -> true;
            case GOALS -> project.goals();
            case REQUESTS -> project.requests() != null;
        };
    }

    /** With how many requests wait, where any does. */
    private String label(PartnershipTab tab, TabbedProject project) {
        Integer waiting = project.requests();
        String name = texts.text(TABS.key(tab));
        return tab == PartnershipTab.REQUESTS && waiting != null && waiting > 0
                ? texts.text("kept.partnership.tab_count", name, waiting.toString())
                : name;
    }
}
