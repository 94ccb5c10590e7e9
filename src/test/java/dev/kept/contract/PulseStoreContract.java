package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.blind.BallotKey;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AnswerCounts;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.Ballots;
import dev.kept.core.pulse.PulseRound;
import dev.kept.core.pulse.PulseStore;
import dev.kept.core.pulse.PulseTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of the pulse must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class PulseStoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final AskedGroup IT = new AskedGroup(Side.IT, "", 9, "jira-developers");
    private static final AskedGroup OFFICE = new AskedGroup(Side.BUSINESS, "B\u00fcro & Co", 7, null);
    private static final AskedGroup SALES = new AskedGroup(Side.BUSINESS, "Sales", 6, "sales-people");
    private static final PulseTerms TERMS = new PulseTerms(
            List.of(IT, OFFICE, SALES),
            DAY,
            DAY.plusDays(20),
            5,
            10,
            Map.of(
                    "de",
                    Map.of(PulseItem.DATES, "Ihre Termine sind verl\u00e4sslich.", PulseItem.VALUE, "Sie kennen uns.")),
            Map.of(Side.IT, "Wir \u2013 die IT \u2013 antworten schneller.", Side.BUSINESS, "One list of wishes."));
    private static final PulseTerms FIRST =
            new PulseTerms(List.of(IT, SALES), DAY.minusYears(1), DAY.minusYears(1), 6, 11, Map.of(), Map.of());
    private static final BallotKey KEY = BallotKey.fresh();

    /** The store under test; the same one however often it is asked for. */
    protected abstract PulseStore pulses();

    private static AnswerSheet sheet(int answer, String comment) {
        return new AnswerSheet(List.of(answer, 1, 2, 3, 4, 5), comment);
    }

    @Test
    void rounds_come_back_as_they_were_the_latest_first() {
        PulseRound first = pulses().add(FIRST, KEY);
        PulseRound second = pulses().add(TERMS, KEY);
        assertEquals(TERMS, second.terms());
        assertEquals(List.of(second, first), pulses().all());
        assertEquals(Optional.of(first), pulses().find(first.id()));
        assertEquals(Optional.empty(), pulses().find(second.id() + 1000));
        assertEquals(Optional.of(KEY), pulses().key(first.id()));
        assertEquals(
                new Ballots(Map.of(), Map.of()).of(SALES),
                pulses().ballots(first.id()).of(SALES));
    }

    @Test
    void a_round_is_closed_once_and_the_others_stay_open() {
        PulseRound first = pulses().add(FIRST, KEY);
        PulseRound second = pulses().add(TERMS, KEY);
        pulses().close(first.id(), DAY.plusDays(3));
        pulses().close(first.id(), DAY.plusDays(4));
        pulses().close(second.id() + 1000, DAY);
        assertEquals(List.of(second, new PulseRound(first.id(), FIRST, DAY.plusDays(3))), pulses().all());
    }

    @Test
    void answers_are_counted_by_group_and_comments_stand_in_the_order_of_the_alphabet() {
        PulseRound other = pulses().add(FIRST, KEY);
        long id = pulses().add(TERMS, KEY).id();
        pulses().take(id, List.of("aa"), SALES, sheet(5, "Zeitig, \u00fcberraschend gut"));
        pulses().take(id, List.of("bb"), SALES, sheet(5, "Always late"));
        pulses().take(id, List.of("cc"), OFFICE, sheet(1, null));
        pulses().take(id, List.of("dd"), IT, sheet(3, "x".repeat(AnswerSheet.LONGEST_COMMENT)));
        Ballots ballots = pulses().ballots(id);
        assertEquals(AnswerCounts.NONE.plus(sheet(5, null)).plus(sheet(5, null)), ballots.of(SALES));
        assertEquals(AnswerCounts.NONE.plus(sheet(1, null)), ballots.of(OFFICE));
        assertEquals(1, ballots.of(IT).people());
        assertEquals(List.of("Always late", "Zeitig, \u00fcberraschend gut"), ballots.comments(Side.BUSINESS));
        assertEquals(List.of("x".repeat(AnswerSheet.LONGEST_COMMENT)), ballots.comments(Side.IT));
        assertEquals(0, pulses().ballots(other.id()).of(SALES).people());
        assertEquals(0, pulses().ballots(id + 1000).of(SALES).people());
    }

    @Test
    void a_mark_is_spent_in_its_round_until_all_of_them_are_thrown_away() {
        long other = pulses().add(FIRST, KEY).id();
        long id = pulses().add(TERMS, KEY).id();
        assertFalse(pulses().spent(id, List.of("aa")));
        pulses().take(id, List.of("aa", "bb"), SALES, sheet(5, null));
        assertTrue(pulses().spent(id, List.of("cc", "bb")));
        assertFalse(pulses().spent(id, List.of("cc")));
        assertFalse(pulses().spent(other, List.of("aa")));
        assertFalse(pulses().spent(id + 1000, List.of("aa")));
        pulses().forgetWho(id);
        pulses().forgetWho(id + 1000);
        assertFalse(pulses().spent(id, List.of("aa", "bb")));
        assertEquals(Optional.empty(), pulses().key(id));
        assertEquals(Optional.of(KEY), pulses().key(other));
        assertEquals(1, pulses().ballots(id).of(SALES).people(), "what was said stays");
    }
}
