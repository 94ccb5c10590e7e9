package dev.kept.jira.partnership;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.figure.Measure;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.promise.Side;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a comment promises is told only to those who see the comment, wherever it is asked for. */
final class HiddenCommentsTest {

    private static final long COMMENT = 71;

    private final JiraSide side = new JiraSide();
    private CommitmentView small;

    private void promisedInAComment() {
        side.jira.addIssue(1);
        side.jira.addComment(COMMENT, 1, null);
        small = given(side.partnership.backToYou("SHOP-1", COMMENT, "Auditors", JiraSide.DUE, Side.IT, null));
        side.jira.clock.set(JiraSide.DUE.plusDays(1));
    }

    private ExplanationView.ExplanationRow row(Measure measure) {
        return given(side.partnership.explanation("SHOP", measure, new ScoreboardQuery(null, 365), null, 10))
                .rows()
                .get(0);
    }

    @Test
    void the_list_behind_a_figure_names_no_promise_whose_comment_was_hidden_since() {
        promisedInAComment();
        for (Measure measure : Measure.values()) {
            assertEquals(small.id(), Objects.requireNonNull(row(measure).what()).commitmentId());
        }
        side.jira.addComment(COMMENT, 1, 5L);
        for (Measure measure : Measure.values()) {
            assertNull(row(measure).what(), "the row stays, so that the list adds up to the figure");
        }
    }

    @Test
    void a_requester_s_name_is_suggested_only_where_one_of_its_promises_is_seen() {
        promisedInAComment();
        assertEquals(List.of("Auditors"), given(side.partnership.requesters("aud")));
        side.jira.addComment(COMMENT, 1, 5L);
        assertEquals(List.of(), given(side.partnership.requesters("aud")));
        side.jira.granted.add("ROLE:5");
        assertEquals(List.of("Auditors"), given(side.partnership.requesters("aud")));
        side.jira.granted.remove("BROWSE_PROJECTS:1");
        assertEquals(List.of(), given(side.partnership.requesters("aud")));
    }
}
