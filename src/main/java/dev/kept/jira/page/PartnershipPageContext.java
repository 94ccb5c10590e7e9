package dev.kept.jira.page;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.host.FeatureOffException;
import dev.kept.core.listing.Attention;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleProject;
import dev.kept.web.Links;
import dev.kept.web.list.ListAddress;
import dev.kept.web.list.PartnershipPage;
import dev.kept.web.list.PartnershipPage.PartnershipTab;
import dev.kept.web.list.PartnershipPage.TabbedProject;
import java.util.Map;

/** Gives the project page <i>Partnership</i> its model: the tab that the page's address means. */
public final class PartnershipPageContext implements ContextProvider {

    private final Viewers viewers;
    private final ProjectTabs tabs;
    private final PartnershipPage page;
    private final ApplicationProperties jira;

    public PartnershipPageContext(Viewers viewers, ProjectTabs tabs, PartnershipPage page, ApplicationProperties jira) {
        this.viewers = viewers;
        this.tabs = tabs;
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
            throw new IllegalStateException("Jira drew the page of the partnership outside a project");
        }
        String path = jira.getBaseUrl(UrlMode.RELATIVE);
        PartnershipTab tab = PartnershipTab.of(helper.getRequest());
        ListAddress address =
                ListAddress.of(Links.partnership(path, shown.getKey()), Attention.OPEN, helper.getRequest());
        return FeatureOffException.answered(() -> viewers.project(shown.getKey())
                        .flatMap(project -> tabs.content(tab, project, address, path)
                                .map(content -> page.of(tab, content, tabbed(project), path))))
                .fold(model -> model, page::refused);
    }

    private TabbedProject tabbed(VisibleProject project) {
        return new TabbedProject(
                project.project().getKey(), project.administers(), tabs.saved(), tabs.goals(), tabs.waiting(project));
    }
}
