package dev.kept.web.admin.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Texts;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.goal.proposal.GoalProposal;
import dev.kept.core.goal.proposal.GoalProposal.ProposedGoal;
import dev.kept.core.goal.proposal.GoalProposal.Proposer;
import dev.kept.core.goal.proposal.InMemoryProposalStore;
import dev.kept.core.goal.proposal.ProjectProposals;
import dev.kept.core.goal.proposal.ProposalBook;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.promise.Side;
import dev.kept.testing.BundledTexts;
import dev.kept.web.PageStyles;
import dev.kept.web.admin.AdminHost;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages on which goals are proposed and decided about. */
class ProposalPagesTest {

    private final Texts texts = BundledTexts.english();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final ProposalBook book = new ProposalBook(
            new InMemoryProposalStore(),
            goals,
            new GoalBook(goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, clock),
            new InMemoryOneAtATime(),
            clock);
    private final ProposalsContent desk =
            new ProposalsContent(texts, book, goals, clock, new PageStyles(FakeServices.of()));
    private final ProposeGoalContent page = new ProposeGoalContent(texts, new OfShop(), goals, clock);

    /** Everybody speaks for the project. */
    private final class OfShop implements ProjectProposals {
        @Override
        public Answer<ProposalPage> page(String projectKey) {
            return Answer.of(new ProposalPage("SHOP", "Web shop", book.from(Side.IT, "SHOP")));
        }

        @Override
        public Answer<GoalProposal> propose(String projectKey, String stepId, ProposedGoal typed) {
            return book.propose(stepId, typed, new Proposer(Side.IT, "SHOP", "pm"));
        }
    }

    private Document propose(String name) throws IOException {
        return propose(name, "proposal-1");
    }

    private Document propose(String name, String stepId) throws IOException {
        return new AdminHost(texts, "Pat")
                .send(page, "u-pm", Map.of("project", "SHOP", "stepId", stepId, "name", name, "brings", "It pays"));
    }

    private Document decide(Map<String, String> form) throws IOException {
        return new AdminHost(texts, "Ada").send(desk, "u-one", form);
    }

    @Test
    void a_proposal_waits_on_both_pages_until_it_is_answered() throws IOException {
        assertEquals("", propose("<b>Grow</b>").text(), "leads back to the page");
        Document shown = decide(Map.of("action", "merge", "proposal", "proposal-1", "goal", "GONE"));
        assertEquals("<b>Grow</b>", shown.selectFirst("h2").text());
        assertTrue(shown.text().contains("Proposed by IT in the project SHOP on Nov 20, 2026"), shown.text());
        assertEquals(
                "",
                decide(Map.of("action", "decline", "proposal", "proposal-1", "reason", "Too <soon>"))
                        .text());
        Document own = propose("", "proposal-2");
        assertTrue(
                own.selectFirst("#kept-proposals").text().contains("Declined on Nov 20, 2026: Too <soon>"), own.text());
        assertNotNull(decide(Map.of("action", "take", "proposal", "none", "key", "GROW"))
                .selectFirst("#kept-no-proposals"));
    }

    @Test
    void a_key_that_is_taken_is_told_beside_the_proposal_with_what_was_typed() throws IOException {
        goals.save(new Goal("GROW", "Grow bigger", null));
        propose("Grow");
        Document again = decide(Map.of("action", "take", "proposal", "proposal-1", "key", "grow"));
        assertEquals("GROW", again.selectFirst("#kept-key-1").val().toUpperCase());
        assertNotNull(again.selectFirst("#kept-key-error-1"));
        assertEquals(
                "",
                decide(Map.of("action", "take", "proposal", "proposal-1", "key", "grow-2"))
                        .text());
        assertEquals("Grow", goals.find("GROW-2").orElseThrow().name());
    }

    @Test
    void what_is_wrong_with_a_proposal_stands_beside_its_field() throws IOException {
        goals.save(new Goal("GROW", "Grow", null));
        Document there = propose("Grow");
        assertTrue(there.text().contains("There is already a goal \u201cGrow\u201d (GROW)."), there.text());
        assertEquals("It pays", there.selectFirst("#kept-propose-brings").val());
        assertNotNull(propose("x".repeat(200)).selectFirst("#kept-propose-name-error"));
    }
}
