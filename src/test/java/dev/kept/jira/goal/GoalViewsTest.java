package dev.kept.jira.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.goal.page.InMemoryPageLooks;
import dev.kept.core.house.Capabilities;
import dev.kept.core.partnership.GoalView;
import dev.kept.jira.FakeJira;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which goals are suggested for a text, and in which order. */
class GoalViewsTest {

    @Test
    void open_goals_come_first_so_that_closed_ones_take_no_place_among_few() {
        FakeJira jira = new FakeJira();
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        jira.goals.save(
                new Goal("AAA", new Goal("AAA", "Sold out", null).wording(), GoalPlace.ORGANISATION, null, false));
        jira.goals.save(new Goal("BBB", "Sold well", null));
        jira.goals.save(new Goal("CCC", "Bought", null));
        SearchService search = mock(SearchService.class);
        SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
        when(parsed.isValid()).thenReturn(true);
        when(search.parseQuery(any(), any())).thenReturn(parsed);
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getBaseUrl(UrlMode.CANONICAL)).thenReturn("http://jira");
        GoalViews views = new GoalViews(
                jira.goals,
                new GoalCounts(search, properties),
                null,
                new GoalDeeds(QuietProgress.NOTHING, new InMemoryPageLooks(), jira.rules, jira.clock),
                new Capabilities(jira.rules),
                jira.clock);
        List<String> keys = jira.viewers()
                .current()
                .map(viewer -> views.like("sold", viewer, 2).stream()
                        .map(GoalView::key)
                        .toList())
                .fold(found -> found, refusal -> List.of());
        assertEquals(List.of("BBB", "AAA"), keys);
    }
}
