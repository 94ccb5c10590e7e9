package dev.kept.web.liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.guide.GuideHouse;
import dev.kept.core.liaison.DecidedPromise;
import dev.kept.core.liaison.Decision.ShownDecision;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.InMemoryLiaisonStore;
import dev.kept.core.liaison.LiaisonField;
import dev.kept.core.liaison.LiaisonKind;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.liaison.Liaisons;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.InMemoryPulseStore;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.liaison.LiaisonForms.Sent;
import dev.kept.web.template.Templates;
import dev.kept.web.visitor.VisitorFrame.FormFrame;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What stands on the page for whoever speaks for a side, and for whoever only reads. */
class LiaisonViewTest {

    private static final HandOverList OPEN = new HandOverList(4, 1, 2, 3, null);
    private static final FormFrame FRAME = new FormFrame("/wiki/together", "atl_token", "t-1");

    private final GuideHouse house = new GuideHouse();
    private final Liaisons liaisons = new Liaisons(
            new InMemoryLiaisonStore(),
            house.functions,
            new InMemoryPulseStore(),
            house.house,
            house.capabilities,
            Clock.fixed(GuideHouse.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final LiaisonView view = new LiaisonView(BundledTexts.english(), new Templates(new PlainTemplates()));

    private void said(Side side, LiaisonKind kind, int about, Map<LiaisonField, String> texts) {
        liaisons.take(
                        "Sales",
                        side,
                        new TypedLiaison("Sales", kind, about, texts),
                        () -> OPEN,
                        LiaisonViewTest::promise)
                .fold(taken -> taken, refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    private static Answer<DecidedPromise> promise(String key) {
        return Answer.of(new DecidedPromise(new CommitmentId("c-" + key), List.of("On time: 9 of 10.")));
    }

    private Document page(@Nullable Side speaks, Sent sent) {
        LiaisonPage known = liaisons.page("Sales", speaks, speaks == null ? null : OPEN);
        List<ShownDecision> decisions = liaisons.decisions("Sales").stream()
                .map(one -> new ShownDecision(one, "SHOP-1"))
                .toList();
        LiaisonSight sight = new LiaisonSight(known.with(decisions), null);
        return Jsoup.parse(view.page(sight, FRAME, "/wiki", sent, false, GuideHouse.TODAY));
    }

    private static List<String> forms(Document page) {
        return page.select("form input[name=kind]").eachAttr("value");
    }

    @Test
    void whoever_only_reads_finds_no_form() {
        said(Side.IT, LiaisonKind.ASKED, 0, Map.of(LiaisonField.QUESTION, "Why <b>at night</b>?"));
        Document page = page(null, Sent.NOTHING);
        assertEquals(List.of(), forms(page));
        assertTrue(page.text().contains("Why <b>at night</b>?"));
        assertTrue(page.text().contains("Sales has not answered yet"));
    }

    @Test
    void the_other_side_answers_and_confirms_and_nobody_their_own() {
        said(Side.IT, LiaisonKind.ASKED, 0, Map.of(LiaisonField.QUESTION, "Which reports?"));
        said(
                Side.IT,
                LiaisonKind.SESSION_HELD,
                0,
                Map.of(
                        LiaisonField.SESSION,
                        "demo_by_it",
                        LiaisonField.DAY,
                        GuideHouse.TODAY.toString(),
                        LiaisonField.IT_PEOPLE,
                        "3",
                        LiaisonField.BUSINESS_PEOPLE,
                        "2",
                        LiaisonField.LESSON,
                        "Two clicks."));
        assertEquals(
                List.of("hand_over", "answered", "asked", "session_confirmed", "session_held", "decision"),
                forms(page(Side.BUSINESS, Sent.NOTHING)));
        assertEquals(List.of("hand_over", "asked", "session_held", "decision"), forms(page(Side.IT, Sent.NOTHING)));
        assertTrue(page(Side.IT, Sent.NOTHING).text().contains("People: IT 3, Sales 2."));
    }

    @Test
    void a_decision_says_what_was_chosen_and_what_not_why_and_whose_word_that_is() {
        said(
                Side.IT,
                LiaisonKind.DECISION,
                0,
                Map.of(
                        LiaisonField.ISSUE, "SHOP-1",
                        LiaisonField.DAY, GuideHouse.TODAY.toString(),
                        LiaisonField.MATTER, "Wait for the <printer>?",
                        LiaisonField.OPTIONS, "Wait = late = calm\nStart = half = nights",
                        LiaisonField.CHOSEN, "2"));
        String recorded = page(null, Sent.NOTHING).text();
        assertTrue(recorded.contains("Wait for the <printer>? SHOP-1, "), recorded);
        assertTrue(recorded.contains("Chosen: Start. For the business: half. For IT: nights."), recorded);
        assertTrue(recorded.contains("Not chosen: Wait. For the business: late. For IT: calm."), recorded);
        assertTrue(recorded.contains("Criterion: On time: 9 of 10."), recorded);
        assertTrue(recorded.contains("Recorded by IT, not yet confirmed by Sales."), recorded);
        assertEquals(
                List.of("hand_over", "asked", "session_held", "decision_confirmed", "decision"),
                forms(page(Side.BUSINESS, Sent.NOTHING)));
        said(Side.BUSINESS, LiaisonKind.DECISION_CONFIRMED, 1, Map.of());
        Document confirmed = page(Side.BUSINESS, Sent.NOTHING);
        assertTrue(confirmed.text().contains("Recorded by IT, confirmed by Sales on "), confirmed.text());
        assertEquals(List.of("hand_over", "asked", "session_held", "decision"), forms(confirmed));
    }

    @Test
    void what_is_wrong_stands_beside_its_field_in_its_form_with_what_was_typed() {
        TypedLiaison typed =
                new TypedLiaison("Sales", LiaisonKind.HAND_OVER, 0, Map.of(LiaisonField.ROLE, "ana@example.com"));
        Refusal wrong = Refusal.invalid("role", "kept.liaison.error.person");
        Document page = page(Side.BUSINESS, new Sent(typed, wrong));
        assertEquals("ana@example.com", page.select("#kept-hand-over-role").val());
        assertEquals(
                "Name a role and no mail address.",
                page.select("#kept-hand-over-role-error").text());
        assertEquals(1, page.select("form .error").size());
    }

    @Test
    void first_contacts_stand_as_roles_with_the_day() {
        said(
                Side.BUSINESS,
                LiaisonKind.HAND_OVER,
                0,
                Map.of(
                        LiaisonField.ROLE,
                        "Head of sales",
                        LiaisonField.DEPUTY,
                        "Regional lead",
                        LiaisonField.FROM,
                        GuideHouse.TODAY.plusDays(3).toString()));
        String text = page(Side.BUSINESS, Sent.NOTHING).text();
        assertTrue(text.contains("First contact of Sales: nobody is named yet"));
        assertTrue(text.contains("From November 23, 2026 for Sales: Head of sales"), text);
        assertTrue(text.contains("Open commitments: 4. Waiting for an answer: 1. In danger or late: 2."));
    }
}
