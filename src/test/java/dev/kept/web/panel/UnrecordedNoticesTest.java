package dev.kept.web.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Refusal;
import dev.kept.core.follow.IssueFacts;
import dev.kept.core.follow.Unrecorded;
import dev.kept.testing.BundledTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the panel says of values that are stored in the promise fields but on no record. */
class UnrecordedNoticesTest {

    @Test
    void a_value_that_came_past_the_rules_is_told_with_the_reason_and_without_anything_odd_in_it() {
        Refusal far = Refusal.invalid("date", "kept.refusal.date.far", "2046-03-02");
        List<Unrecorded> unrecorded = List.of(
                new Unrecorded(IssueFacts.PromiseDetail.PROMISED_BY, "2062-03-09", far),
                new Unrecorded(IssueFacts.PromiseDetail.PROMISED_TO, "<b>\u0007", null));
        IssueContext issue = new IssueContext(
                "SHOP-1",
                "",
                true,
                false,
                IssueContext.FilledFields.BOTH,
                unrecorded,
                false,
                null,
                null,
                PanelLife.TODAY);
        CommitmentPanel panel = PanelLife.panel(BundledTexts.english());
        assertEquals("""
                Promised for is set to Mar 9, 2062, but nothing can be promised with it. Choose a day not later than 2046-03-02.
                Promised to is set to &lt;b&gt;\uFFFD, but nothing can be promised with it.\s
                """, notices(panel.none(issue, List.of())));
        assertEquals("""
                Promised for was set to Mar 9, 2062. This does not count, and the field shows what is on record. Choose a day not later than 2046-03-02.
                Promised to was set to &lt;b&gt;\uFFFD, but this is not on record. If it is right, record it here.
                """, notices(panel.of(PanelLife.promised().content(), issue, List.of())));
    }

    private static String notices(Map<String, Object> model) {
        StringBuilder all = new StringBuilder();
        ((List<?>) model.get("notices")).forEach(notice -> all.append(((Map<?, ?>) notice).get("textHtml"))
                .append('\n'));
        return all.toString();
    }
}
