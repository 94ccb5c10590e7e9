package dev.kept.jira.goal;

import com.atlassian.applinks.api.ApplicationLinkService;
import dev.kept.core.Answer;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.jira.access.Viewers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for strategy pages in the primary linked Confluence, as the person who is logged in: Confluence decides what
 * that person may find. Runs in the request of whoever is picking a page.
 */
public final class ConfluencePages implements StrategyPages {

    private final HostService<ApplicationLinkService> links;
    private final Viewers viewers;

    public ConfluencePages(HostServices services, Viewers viewers) {
        this.links = services.of(Feature.LINKS, () -> ApplicationLinkService.class);
        this.viewers = viewers;
    }

    /** Asked in pieces, each as large as an answer can be. What cannot be asked has no title. */
    @Override
    public Map<Long, String> titles(Collection<Goal.StrategyPage> pages) {
        ApplicationLinkService known = links.find().orElse(null);
        Map<Long, String> titles = new HashMap<>();
        String link = known == null ? "" : ConfluenceExchange.linkId(known);
        // Another Confluence may have another page of the same number.
        List<Goal.StrategyPage> asked =
                pages.stream().filter(page -> page.linkId().equals(link)).toList();
        for (int first = 0; known != null && first < asked.size(); first += ConfluenceExchange.MOST) {
            List<Goal.StrategyPage> some =
                    asked.subList(first, Math.min(asked.size(), first + ConfluenceExchange.MOST));
            boolean answered = ConfluenceExchange.findAnywhere(
                            known,
                            PageQuery.ids(
                                    some.stream().map(Goal.StrategyPage::pageId).toList()))
                    .fold(
                            found -> {
                                some.forEach(page -> titles.put(page.pageId(), ""));
                                found.forEach(page -> titles.replace(page.pageId(), page.title()));
                                return true;
                            },
                            refusal -> false);
            if (!answered) {
                break;
            }
        }
        return titles;
    }

    @Override
    public Answer<List<Goal.StrategyPage>> numbered(Collection<Long> numbers) {
        return viewers.current().flatMap(viewer -> {
            ApplicationLinkService known = links.find().orElse(null);
            return known == null ? Answer.refused(Feature.LINKS.off()) : numbered(known, List.copyOf(numbers));
        });
    }

    private static Answer<List<Goal.StrategyPage>> numbered(ApplicationLinkService known, List<Long> numbers) {
        List<Goal.StrategyPage> all = new ArrayList<>();
        for (int first = 0; first < numbers.size(); first += ConfluenceExchange.MOST) {
            List<Long> some = numbers.subList(first, Math.min(numbers.size(), first + ConfluenceExchange.MOST));
            Answer<List<Goal.StrategyPage>> found = ConfluenceExchange.findAnywhere(known, PageQuery.ids(some));
            found.ifGiven(all::addAll);
            if (found instanceof Answer.Refused<List<Goal.StrategyPage>>) {
                return found;
            }
        }
        return Answer.of(all);
    }

    @Override
    public Answer<List<Goal.StrategyPage>> find(String text) {
        return viewers.current().flatMap(viewer -> {
            ApplicationLinkService known = links.find().orElse(null);
            return known == null
                    ? Answer.refused(Feature.LINKS.off())
                    : ConfluenceExchange.find(known, PageQuery.cql(text));
        });
    }
}
