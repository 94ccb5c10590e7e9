package dev.kept.jira.page;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.host.FeatureOffException;
import dev.kept.core.listing.Attention;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.jira.access.PromiseList;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleProject;
import dev.kept.web.Links;
import dev.kept.web.list.ListAddress;
import dev.kept.web.list.PromisesPage;
import java.util.EnumMap;
import java.util.Map;

/**
 * Gives the project page <i>Promises</i> its model: one tab of the list, as the page's address says, and a count for
 * each tab.
 */
public final class PromisesPageContext implements ContextProvider {

    private final Viewers viewers;
    private final PromiseList list;
    private final PromisesPage page;
    private final ApplicationProperties jira;

    public PromisesPageContext(Viewers viewers, PromiseList list, PromisesPage page, ApplicationProperties jira) {
        this.viewers = viewers;
        this.list = list;
        this.page = page;
        this.jira = jira;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The page takes no parameters.
    }

    /**
     * The model for the template; a sentence in its place for somebody who is not logged in or may not browse the
     * project.
     *
     * @param context what Jira hands over, with the project that is shown and the request
     * @throws IllegalStateException when there is no project: the module then stands in a wrong place of the descriptor
     */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (!(context.get("project") instanceof Project shown)
                || !(context.get("helper") instanceof JiraHelper helper)) {
            throw new IllegalStateException("Jira drew the page of promises outside a project");
        }
        String path = jira.getBaseUrl(UrlMode.RELATIVE);
        ListAddress address = ListAddress.of(Links.promises(path, shown.getKey()), helper.getRequest());
        return FeatureOffException.answered(
                        () -> viewers.project(shown.getKey()).map(project -> model(project, address, path)))
                .fold(model -> model, page::refused);
    }

    /**
     * The model of a project that the viewer may browse. Counts and list go by the same filter, each with its own tab.
     */
    private Map<String, Object> model(VisibleProject project, ListAddress address, String path) {
        Map<Attention, CommitmentPage.MatchCount> counts = new EnumMap<>(Attention.class);
        for (Attention tab : PromisesPage.TABS) {
            counts.put(tab, list.count(project, address.choice().with(tab)));
        }
        return page.of(address, list.page(project, address.query()), counts, list.today(), path);
    }
}
