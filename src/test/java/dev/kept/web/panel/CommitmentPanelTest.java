package dev.kept.web.panel;

import static dev.kept.web.panel.PanelLife.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Refusal;
import dev.kept.core.commitment.Step;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.notice.NoticeKind;
import dev.kept.core.promise.Side;
import dev.kept.testing.BundledTexts;
import dev.kept.web.panel.PanelContent.ToldContacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentPanelTest {

    private static final Step AGREED_MOVE = new Step.ChangeDate(TODAY.plusDays(20), true, null, null);

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> model, String name) {
        return (List<Map<String, Object>>) model.get(name);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> buttons(Map<String, Object> model, String place) {
        Set<String> names = new TreeSet<>();
        ((List<Map<String, Object>>) model.getOrDefault(place, List.of()))
                .forEach(button -> names.add(button.get("openHtml").toString().replace("kept-", "")));
        return names;
    }

    private static String notices(Map<String, Object> model) {
        StringBuilder all = new StringBuilder();
        list(model, "notices")
                .forEach(notice -> all.append(notice.get("textHtml")).append('\n'));
        return all.toString();
    }

    @Test
    void without_a_commitment_only_who_may_edit_an_open_issue_can_make_one() {
        CommitmentPanel panel = PanelLife.panel(BundledTexts.english());
        assertEquals(Set.of("make"), buttons(panel.none(PanelLife.issue(true, false), List.of()), "main"));
        assertEquals(Set.of(), buttons(panel.none(PanelLife.issue(false, false), List.of()), "main"));
        assertEquals(Set.of(), buttons(panel.none(PanelLife.issue(true, true), List.of()), "main"));
    }

    @Test
    void why_nothing_is_promised_is_said() {
        assertEquals("Nothing is promised here yet.", sentence(IssueContext.FilledFields.NONE, false));
        assertTrue(sentence(IssueContext.FilledFields.ONE, false).startsWith("Only one of"));
        assertTrue(sentence(IssueContext.FilledFields.BOTH, false).contains("no commitment came of it"));
        assertTrue(sentence(IssueContext.FilledFields.NONE, true).contains("is resolved"));
    }

    private static String sentence(IssueContext.FilledFields filled, boolean resolved) {
        IssueContext issue =
                new IssueContext("SHOP-1", "", true, resolved, filled, List.of(), false, null, null, TODAY);
        return PanelLife.panel(BundledTexts.english())
                .none(issue, List.of())
                .get("sentenceHtml")
                .toString();
    }

    @Test
    void a_promise_offers_what_can_be_done_with_it_and_nothing_else() {
        Map<String, Object> model = PanelLife.promised().model();
        assertEquals(Set.of("change"), buttons(model, "main"));
        assertEquals(Set.of("deliver"), buttons(model, "steps"));
        assertEquals(Set.of("correct", "dispute", "split", "withdraw"), buttons(model, "more"));
    }

    @Test
    void a_delivered_promise_can_be_confirmed_reopened_explained_and_put_right() {
        PanelLife life = PanelLife.promised().on(3).take(new Step.Deliver());
        assertEquals(Set.of("ask"), buttons(life.model(), "main"));
        assertEquals(Set.of("accept-done"), buttons(life.model(), "steps"));
        assertEquals(Set.of("correct", "dispute", "explain", "not-meant", "reopen"), buttons(life.model(), "more"));
        life.take(new Step.AcceptDone());
        assertEquals(Set.of(), buttons(life.model(), "main"), "confirmed once is enough");
        assertFalse(buttons(life.on(60).model(), "more").contains("reopen"), "the window is over");
    }

    @Test
    void who_may_not_edit_is_offered_nothing() {
        Map<String, Object> model = PanelLife.panel(BundledTexts.english())
                .of(PanelLife.named(Side.IT).seenOnly(), PanelLife.issue(false, false), List.of());
        for (String place : List.of("main", "steps", "more")) {
            assertEquals(Set.of(), buttons(model, place), place);
        }
        assertEquals("", model.get("dialogsHtml"));
        assertFalse(model.get("disclosuresHtml").toString().contains("<button"));
    }

    @Test
    void a_contact_who_may_not_edit_is_offered_the_answers_alone() {
        PanelContent content = PanelLife.named(Side.IT).answering();
        Map<String, Object> model =
                PanelLife.panel(BundledTexts.english()).of(content, PanelLife.issue(false, false), List.of());
        assertEquals(Set.of("accept"), buttons(model, "main"));
        assertEquals(Set.of("counter", "decline"), buttons(model, "steps"));
        assertEquals(Set.of(), buttons(model, "more"));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void a_date_on_the_table_is_no_promise_and_can_be_answered(Side proposer) {
        Map<String, Object> model = PanelLife.named(proposer).model();
        boolean offer = proposer == Side.IT;
        assertEquals(Set.of(offer ? "ask" : "accept"), buttons(model, "main"));
        assertEquals(
                offer ? Set.of("accept", "counter", "decline") : Set.of("counter", "decline"), buttons(model, "steps"));
        assertEquals(
                offer ? "IT offers Sales this for Mar 12, 2026." : "Sales asks IT for this for Mar 12, 2026.",
                model.get("sentenceHtml"));
        assertEquals((offer ? "Sales" : "IT") + " has not answered yet, so nothing is promised.\n", notices(model));
        assertFalse(model.get("historyHtml").toString().contains("First date"));
    }

    @Test
    void a_date_on_the_table_that_is_over_can_no_longer_be_accepted() {
        Map<String, Object> model = PanelLife.named(Side.IT).on(11).model();
        assertEquals(Set.of("ask"), buttons(model, "main"));
        assertEquals(Set.of("counter", "decline"), buttons(model, "steps"));
        assertTrue(notices(model).contains("That day is over"));
    }

    @Test
    void a_proposal_says_whose_consent_it_waits_for_and_until_when_it_counts() {
        PanelLife life = PanelLife.promised()
                .take(new Step.ChangeDate(TODAY.plusDays(20), false, "supplier_late", "Rates come late"));
        assertEquals(Set.of("ask"), buttons(life.model(), "main"));
        assertEquals(Set.of("change", "consent", "deliver", "refuse"), buttons(life.model(), "steps"));
        assertTrue(
                notices(life.model()).contains("Sales can agree until Mar 11, 2026. Until then, Mar 12, 2026 counts."));
        assertTrue(notices(life.on(10).model()).contains("Sales did not agree by Mar 11, 2026. Mar 12, 2026 counts."));
    }

    @Test
    void a_due_date_that_differs_is_said_and_offered_but_never_copied() {
        PanelLife life = PanelLife.promised();
        Map<String, Object> model = PanelLife.panel(BundledTexts.english())
                .of(life.content(), PanelLife.issue(TODAY.plusDays(15), null), List.of());
        Map<String, Object> notice = list(model, "notices").get(0);
        assertTrue(notice.get("textHtml")
                .toString()
                .contains("due date is Mar 17, 2026, but both sides agreed on Mar 12"));
        assertEquals("kept-change", notice.get("openHtml"));
        assertEquals("kind=change_date&amp;date=2026-03-17", notice.get("setHtml"));
        assertEquals(TODAY.plusDays(10), life.content().commitment().agreedDate());
    }

    @Test
    void dates_that_agree_need_no_sentence() {
        IssueContext same = PanelLife.issue(TODAY.plusDays(10), new IssueContext.Release("1.0", TODAY.plusDays(10)));
        assertEquals(
                List.of(),
                list(
                        PanelLife.panel(BundledTexts.english())
                                .of(PanelLife.promised().content(), same, List.of()),
                        "notices"));
    }

    @Test
    void a_due_date_that_is_over_cannot_be_renegotiated_to() {
        Map<String, Object> model = PanelLife.panel(BundledTexts.english())
                .of(PanelLife.promised().content(), PanelLife.issue(TODAY.minusDays(1), null), List.of());
        assertFalse(list(model, "notices").get(0).containsKey("openHtml"));
    }

    @Test
    void a_later_release_offers_its_date_and_an_earlier_one_breaks_no_promise() {
        assertEquals("kind=change_date&amp;date=2026-03-20", release(18).get("setHtml"));
        assertFalse(release(5).containsKey("setHtml"));
        assertTrue(release(5).get("textHtml").toString().contains("That breaks no commitment."));
    }

    private static Map<String, Object> release(int days) {
        IssueContext issue = PanelLife.issue(null, new IssueContext.Release("2.0 <beta>", TODAY.plusDays(days)));
        Map<String, Object> notice = list(
                        PanelLife.panel(BundledTexts.english())
                                .of(PanelLife.promised().content(), issue, List.of()),
                        "notices")
                .get(0);
        assertTrue(notice.get("textHtml").toString().contains("2.0 &lt;beta&gt;"));
        return notice;
    }

    @Test
    void a_dispute_asks_for_an_answer_until_it_has_one() {
        PanelLife life = PanelLife.promised().take(new Step.Dispute(Side.BUSINESS, "Wrong plan"));
        assertEquals(1, list(life.model(), "notices").size());
        assertEquals(Set.of("correct"), buttons(life.model(), "main"));
        life.take(new Step.Correct(null, null, null, null, false, "It is the right one"));
        assertEquals(List.of(), list(life.model(), "notices"));
    }

    @Test
    void what_is_disclosed_stands_with_the_day_it_was_last_confirmed() {
        PanelLife life = PanelLife.promised()
                .take(new Step.Disclose(Facet.COST, Disclosure.Form.RANGE, "12 <k>", "18 k"))
                .take(new Step.Disclose(Facet.RISK, Disclosure.Form.NONE, null, null))
                .on(4)
                .take(new Step.StillTrue(Set.of(Facet.COST)));
        String html = life.model().get("disclosuresHtml").toString();
        assertTrue(html.contains("12 &lt;k&gt; to 18 k"));
        assertTrue(html.contains("as of Mar 6, 2026"));
        assertTrue(html.contains("as of Mar 2, 2026"));
        assertTrue(html.contains("not given yet"));
        assertTrue(html.contains("{&quot;kind&quot;:&quot;still_true&quot;,&quot;facets&quot;:[&quot;cost&quot;]}"));
        assertTrue(html.contains("All of it is still true"));
    }

    @Test
    void what_contacts_were_told_by_mail_stands_with_their_number_and_the_day() {
        String rows = PanelLife.promised()
                .telling(new ToldContacts(NoticeKind.DELIVERED, 2, TODAY))
                .telling(new ToldContacts(NoticeKind.KEPT, 1, TODAY.plusDays(9)))
                .model()
                .get("historyHtml")
                .toString();
        assertTrue(rows.contains("Told by email"), rows);
        assertTrue(rows.contains("delivered: contacts of Sales: 2, Mar 2, 2026"), rows);
        assertTrue(rows.contains("kept: contacts of Sales: 1, Mar 11, 2026"), rows);
        assertFalse(PanelLife.promised().model().get("historyHtml").toString().contains("Told by email"));
    }

    @Test
    void the_parts_of_a_split_stand_with_their_states_and_links() {
        String html = PanelLife.promised().split().model().get("partsHtml").toString();
        assertTrue(html.contains("Parts you can see: 2. Delivered: 1."));
        assertTrue(html.contains("href=\"/jira/browse/SHOP-2\""));
        assertTrue(html.contains("delivered Mar 2, 2026"));
        assertTrue(html.contains("open, due Mar 12, 2026"));
    }

    @Test
    void a_split_promise_is_delivered_by_its_parts_and_offers_no_delivery_of_its_own() {
        Map<String, Object> model = PanelLife.promised().split().model();
        assertEquals(Set.of("change"), buttons(model, "main"));
        assertEquals(Set.of(), buttons(model, "steps"));
    }

    @Test
    void a_promise_withdrawn_alone_is_said_to_count_when_its_date_passes() {
        PanelLife alone = PanelLife.promised().take(new Step.Withdraw(false, null, "We cannot do it"));
        assertTrue(notices(alone.model()).contains("it counts as missed after Mar 12, 2026"));
        assertEquals(Set.of("make"), buttons(alone.model(), "main"));
        PanelLife released = PanelLife.promised().take(new Step.Withdraw(true, null, "No longer needed"));
        assertEquals("", notices(released.model()));
    }

    @Test
    void an_issue_hidden_from_some_is_said_to_be_in_no_figure() {
        IssueContext hidden = new IssueContext(
                "SHOP-1", "", true, false, IssueContext.FilledFields.BOTH, List.of(), true, null, null, TODAY);
        Map<String, Object> model =
                PanelLife.panel(BundledTexts.english()).of(PanelLife.promised().content(), hidden, List.of());
        assertTrue(model.get("restrictedHtml").toString().contains("in no figure"));
    }

    @Test
    void everything_typed_by_people_is_escaped() {
        String html = PanelLife.promised("Sales & <b>")
                .take(new Step.Warn(null, "<script>alert(1)</script>"))
                .html(BundledTexts.english());
        assertTrue(html.contains("Sales &amp; &lt;b&gt;"));
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertFalse(html.contains("<b>"));
        assertFalse(html.contains("<script"));
    }

    @Test
    void no_reference_of_a_template_is_left_unfilled_in_either_language() {
        PanelLife life = PanelLife.promised()
                .take(AGREED_MOVE)
                .take(new Step.Warn("supplier_late", "Rates come late"))
                .take(new Step.Disclose(Facet.COST, Disclosure.Form.UNKNOWN, null, null))
                .take(new Step.Dispute(Side.IT, "No"));
        for (BundledTexts texts : List.of(BundledTexts.english(), BundledTexts.german())) {
            String html = life.html(texts);
            assertFalse(html.contains("$"), () -> html.substring(html.indexOf('$')));
            assertFalse(html.contains("kept.panel"), html);
        }
    }

    @Test
    void a_refusal_is_one_sentence() {
        Map<String, Object> model = PanelLife.panel(BundledTexts.english())
                .refused(Refusal.of(Refusal.Kind.NOT_LOGGED_IN, "kept.error.not_logged_in"));
        model.remove("kept"); // the texts that the template names by itself
        assertEquals(Map.of("sentenceHtml", "Log in to see this."), model);
    }
}
