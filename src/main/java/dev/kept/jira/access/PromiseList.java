package dev.kept.jira.access;

import com.atlassian.jira.project.Project;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentPage.MatchCount;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.CommitmentId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of commitments as a viewer may see them, page by page. The database filters, sorts and counts; only Jira knows
 * who may see an issue. So whatever may be hidden is checked row by row, and only where it may be.
 */
public final class PromiseList {

    private static final Page NEAREST = Page.first(Sort.DUE, false, 1);

    /** More names than these nobody picks from. */
    private static final int NAMES = 200;

    private final CommitmentListing listing;
    private final BrowseRule browse;
    private final IssueSearch search;
    private final Clock clock;

    /** @param clock tells today for lists, in the product's zone */
    public PromiseList(CommitmentListing listing, BrowseRule browse, IssueSearch search, Clock clock) {
        this.listing = listing;
        this.browse = browse;
        this.search = search;
        this.clock = clock;
    }

    /** The day that lists are about: one for a whole list, the product's. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * One page of what the viewer may see of a project's commitments. Reading stops after a bounded number of rows, so
     * that a page may hold fewer than asked for and still name a next one.
     *
     * <p><em>Today</em> is one day for the whole list, the product's. A requester's own day may differ from it for some
     * hours.
     */
    public CommitmentPage page(VisibleProject project, CommitmentQuery query) {
        Viewer viewer = project.viewer();
        CommitmentFilter filter = filter(project, query.choice());
        boolean eachAlone = browse.dependsOnIssue(project.project());
        int startAt = query.startAt();
        // Where nothing is hidden, the database can count what is left out.
        boolean plain = startAt > 0 && !eachAlone && listing.count(filter.restricted(true)) == 0;
        Page start = new Page(query.sort(), query.descending(), query.after(), plain ? startAt : 0, 1);
        VisibleList reading = new VisibleList(listing, viewer);
        reading.read(filter, start, plain ? 0 : startAt, query.maxResults());
        return new CommitmentPage(
                views(reading.page()), query.startAt(), count(filter, eachAlone, viewer), reading.next());
    }

    /** The first of such a page, not counted: what a board tells beside its figures. */
    public List<CommitmentView> first(VisibleProject project, CommitmentQuery query) {
        VisibleList reading = new VisibleList(listing, project.viewer());
        Page start = new Page(query.sort(), query.descending(), null, 0, 1);
        reading.read(filter(project, query.choice()), start, 0, query.maxResults());
        return views(reading.page());
    }

    /**
     * How many commitments the viewer may see. Exact, unless more than {@value VisibleList#MOST_LOOKED_AT} would each
     * need a look at their issue: then the number counted so far, and the word that there are more.
     */
    public MatchCount count(VisibleProject project, CommitmentQuery.Choice choice) {
        return count(filter(project, choice), browse.dependsOnIssue(project.project()), project.viewer());
    }

    /**
     * To whom something is promised in the project, at most {@value #NAMES} names; none where each issue names who may see it,
     * because a name would tell of promises that the viewer may not see.
     */
    public List<String> requesters(VisibleProject project) {
        return browse.dependsOnIssue(project.project())
                ? List.of()
                : listing.requesters(project.project().getId(), NAMES);
    }

    /** Only those that are hidden from some need a look at their issue, unless each issue names who may see it. */
    private MatchCount count(CommitmentFilter filter, boolean eachAlone, Viewer viewer) {
        int plain = eachAlone ? 0 : listing.count(filter.restricted(false));
        VisibleList looked = new VisibleList(listing, viewer);
        looked.read(eachAlone ? filter : filter.restricted(true), NEAREST, 0, VisibleList.MOST_LOOKED_AT);
        return new MatchCount(plain + looked.page().size(), looked.next() != null);
    }

    private CommitmentFilter filter(VisibleProject visible, CommitmentQuery.Choice choice) {
        Project project = visible.project();
        Set<Long> issues = choice.text() == null
                ? null
                : search.promising(
                        project.getKey(), choice.text(), visible.viewer().user());
        return new CommitmentFilter(
                project.getId(),
                choice.attention(),
                choice.requester(),
                choice.side(),
                choice.band(),
                choice.outcome(),
                issues,
                null,
                today());
    }

    /**
     * What is open on the unresolved issues that the viewer is assigned to or reported, the nearest date first; at most
     * {@code most}. Looked up for this viewer alone and not stored, because no figure is ever about a person.
     *
     * @param project only there; {@code null} for everywhere
     */
    public List<CommitmentView> own(Viewer viewer, @Nullable VisibleProject project, int most) {
        Set<Long> issues = search.own(
                viewer.user(), project == null ? null : project.project().getKey());
        Long projectId = project == null ? null : project.project().getId();
        CommitmentFilter open =
                new CommitmentFilter(projectId, Attention.OPEN, null, null, null, null, issues, null, today());
        VisibleList reading = new VisibleList(listing, viewer);
        reading.read(open, NEAREST, 0, most);
        return views(reading.page());
    }

    /** The rows for display. A part has the outcome of its whole, and all the wholes are read in one query. */
    private List<CommitmentView> views(List<VisibleCommitment> page) {
        Map<CommitmentId, Commitment> wholes = new HashMap<>();
        Set<CommitmentId> wanted = new HashSet<>();
        page.forEach(one -> {
            CommitmentId parent = one.commitment().deal().parent();
            if (parent != null) {
                wanted.add(parent);
            }
        });
        listing.all(wanted).forEach(whole -> wholes.put(whole.id(), whole));
        return page.stream()
                .map(one -> one.view(wholes.getOrDefault(one.commitment().deal().parent(), one.commitment())))
                .toList();
    }
}
