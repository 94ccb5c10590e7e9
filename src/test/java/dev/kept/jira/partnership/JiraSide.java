package dev.kept.jira.partnership;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.cell.InMemoryPortfolio;
import dev.kept.core.cell.Portfolio;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.goal.page.InMemoryPageLooks;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.map.InMemoryFunctionTallies;
import dev.kept.core.map.SideBySide;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.FigureExplanations;
import dev.kept.core.scoreboard.LikePromises;
import dev.kept.core.scoreboard.PortfolioBoards;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.jira.FakeJira;
import dev.kept.jira.goal.GoalCounts;
import dev.kept.jira.goal.GoalDeeds;
import dev.kept.jira.goal.GoalViews;
import dev.kept.sandbox.host.Partial;
import dev.kept.statistics.CommonsBeta;
import dev.kept.testing.Given;
import dev.kept.testing.InMemoryBoardTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jira's own answer, on a Jira with one visible project, {@code SHOP}, and one that nobody may browse. */
public final class JiraSide {

    /** The project that nobody may browse. */
    public static final long HIDDEN = 11;

    /** When all promises of {@link #promises} are due. */
    public static final LocalDate DUE = FakeJira.TODAY.plusDays(10);

    public final FakeJira jira = new FakeJira();
    public final JiraPartnership partnership;

    public JiraSide() {
        Scoreboards scoreboards = new Scoreboards(
                new BoardSources(jira.ledger, jira.ledger, (id, known) -> List.of()),
                new InMemoryRuleStore(jira.clock),
                new InMemoryBoardTerms(),
                Optional::empty,
                jira.clock);
        Portfolio portfolio = new InMemoryPortfolio(jira.ledger, Set.of(10L, HIDDEN));
        JiraBoards boards = new JiraBoards(
                scoreboards,
                new FigureExplanations(jira.ledger, jira.ledger, jira.rules, jira.clock),
                new SideBySide(
                        new PortfolioBoards(portfolio, scoreboards, new InMemoryBoardTerms(), new CommonsBeta()),
                        scoreboards,
                        new InMemoryFunctionTallies(jira.ledger, Set.of(10L, HIDDEN)),
                        new InMemoryFunctionStore()),
                jira.ledger,
                new InMemoryListing(jira.ledger),
                new LikePromises(jira.ledger, jira.clock));
        partnership = new JiraPartnership(
                jira.viewers(),
                jira.list(),
                new CommitmentSteps(
                        jira.book,
                        jira.families(),
                        jira.requesters(),
                        null,
                        StatedWord.UNTOLD,
                        new Capabilities(jira.rules)),
                boards,
                new GoalViews(
                        jira.goalStore(),
                        counts(),
                        null,
                        new GoalDeeds(
                                QuietProgress.NOTHING,
                                new InMemoryPageLooks(),
                                new InMemoryRuleStore(jira.clock),
                                jira.clock),
                        new Capabilities(jira.rules),
                        jira.clock),
                jira.requesters());
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        jira.goals.save(new Goal("GROWTH", "Grow <online> revenue", null));
    }

    /** Makes that many promises in SHOP, and one in the project that nobody may browse. */
    public void promises(int count) {
        for (long id = 1; id <= count + 1; id++) {
            jira.addIssue(id);
            if (id > count) {
                jira.issues.get(id).projectId = HIDDEN;
            }
            Given.given(partnership.make("SHOP-" + id, new CommitmentTerms("Sales", DUE, 1, Side.IT)));
        }
    }

    /** Two issues carry every goal. */
    @SuppressWarnings("unused")
    private static GoalCounts counts() {
        return new GoalCounts(
                Partial.of(SearchService.class, new Object() {
                    public SearchService.ParseResult parseQuery(ApplicationUser viewer, String jql) {
                        MessageSet none = Partial.of(MessageSet.class, new Object() {
                            public boolean hasAnyErrors() {
                                return false;
                            }
                        });
                        return new SearchService.ParseResult(null, none);
                    }

                    public long searchCount(ApplicationUser viewer, Query query) {
                        return 2;
                    }
                }),
                Partial.of(ApplicationProperties.class, new Object() {
                    public String getBaseUrl(UrlMode mode) {
                        return "https://jira.example";
                    }
                }));
    }
}
