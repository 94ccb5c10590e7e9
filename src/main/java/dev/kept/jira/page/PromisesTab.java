package dev.kept.jira.page;

import dev.kept.core.listing.Attention;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.jira.access.PromiseList;
import dev.kept.jira.access.VisibleProject;
import dev.kept.web.list.ListAddress;
import dev.kept.web.list.PromisesView;
import dev.kept.web.template.Markup;
import java.util.EnumMap;
import java.util.Map;

/** A project's list of promises, as the page's address says, and a count for each of the lists beside it. */
public final class PromisesTab {

    private final PromiseList list;
    private final PromisesView view;

    public PromisesTab(PromiseList list, PromisesView view) {
        this.list = list;
        this.view = view;
    }

    /** What the viewer may see of it. Counts go by their lists alone, so that a filter makes no list look empty. */
    Markup html(VisibleProject project, ListAddress address, String path) {
        Map<Attention, CommitmentPage.MatchCount> counts = new EnumMap<>(Attention.class);
        for (Attention tab : PromisesView.TABS) {
            counts.put(tab, list.count(project, CommitmentQuery.Choice.ALL.with(tab)));
        }
        counts.computeIfAbsent(
                address.choice().attention(), other -> list.count(project, CommitmentQuery.Choice.ALL.with(other)));
        return view.html(new PromisesView.ListContents(
                address, list.page(project, address.query()), counts, list.requesters(project), list.today(), path));
    }
}
