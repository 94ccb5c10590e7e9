package dev.kept.web.panel;

import static dev.kept.web.panel.PanelLife.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.commitment.Step;
import dev.kept.core.promise.Side;
import dev.kept.testing.BundledTexts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one reads first: sentence, distance and state, for every state there is. */
class HeadlineTest {

    private static final String PROMISED = "IT promised Sales this for Mar 12, 2026.";
    private static final String MOVED = "IT promised Sales this for Mar 22, 2026.";
    private static final Step LATER = new Step.ChangeDate(TODAY.plusDays(20), false, null, "Rates come late");
    private static final Step AGREED = new Step.ChangeDate(TODAY.plusDays(20), true, null, "Rates come late");
    private static final Step WARNING = new Step.Warn(null, "Rates come late");

    /** Lives that go on: sentence, distance, and the state in both languages. */
    static Stream<Arguments> lives() {
        return Stream.of(
                life(
                        PanelLife.named(Side.IT),
                        "IT offers Sales this for Mar 12, 2026.",
                        "in 10 days",
                        "Offer, no answer yet",
                        "Angebot, noch ohne Antwort"),
                life(
                        PanelLife.named(Side.BUSINESS),
                        "Sales asks IT for this for Mar 12, 2026.",
                        "in 10 days",
                        "Request, no answer yet",
                        "Anfrage, noch ohne Antwort"),
                life(
                        PanelLife.named(Side.IT).take(new Step.Decline(null)),
                        "Mar 12, 2026 was declined. Nothing is promised to Sales.",
                        "",
                        "Declined, no commitment",
                        "Abgelehnt, keine Zusage"),
                life(PanelLife.promised(), PROMISED, "in 10 days", "Open", "Offen"),
                life(PanelLife.promised().on(9), PROMISED, "in 1 day", "Open", "Offen"),
                life(PanelLife.promised().on(10), PROMISED, "today", "Open", "Offen"),
                life(PanelLife.promised().on(11), PROMISED, "", "Late by 1 day", "1 Tag zu sp\u00e4t"),
                life(PanelLife.promised().on(14), PROMISED, "", "Late by 4 days", "4 Tage zu sp\u00e4t"),
                life(PanelLife.promised().take(WARNING), PROMISED, "in 10 days", "In danger", "Gef\u00e4hrdet"),
                life(PanelLife.promised().take(WARNING).on(14), PROMISED, "", "Late by 4 days", "4 Tage zu sp\u00e4t"),
                life(PanelLife.promised().take(LATER), PROMISED, "in 10 days", "Waiting for Sales", "Wartet auf Sales"),
                life(
                        PanelLife.promised().take(LATER).take(new Step.Decline(null)),
                        PROMISED,
                        "in 10 days",
                        "Open",
                        "Offen"),
                life(PanelLife.promised().take(AGREED), MOVED, "in 20 days", "Open", "Offen"));
    }

    /** Those that are over, and parts. */
    static Stream<Arguments> livesThatAreOver() {
        return Stream.of(
                life(
                        PanelLife.promised().take(new Step.Deliver()),
                        PROMISED,
                        "",
                        "Kept by first date",
                        "Gehalten, erster Termin"),
                life(
                        PanelLife.promised().take(AGREED).on(15).take(new Step.Deliver()),
                        MOVED,
                        "",
                        "Kept by new date",
                        "Gehalten, neuer Termin"),
                life(
                        PanelLife.promised().take(AGREED).on(22).take(new Step.Deliver()),
                        MOVED,
                        "",
                        "Missed, announced",
                        "Nicht gehalten, angek\u00fcndigt"),
                life(
                        PanelLife.promised().on(14).take(new Step.Deliver()),
                        PROMISED,
                        "",
                        "Missed, a surprise",
                        "Nicht gehalten, \u00fcberraschend"),
                life(
                        PanelLife.promised().take(new Step.Withdraw(false, null, "Cannot")),
                        PROMISED,
                        "in 10 days",
                        "Withdrawn",
                        "Zur\u00fcckgezogen"),
                life(
                        PanelLife.promised()
                                .take(new Step.Withdraw(false, null, "Cannot"))
                                .on(11),
                        PROMISED,
                        "",
                        "Missed, a surprise",
                        "Nicht gehalten, \u00fcberraschend"),
                life(
                        PanelLife.promised().take(new Step.Withdraw(true, null, "Not needed")),
                        PROMISED,
                        "",
                        "Released",
                        "Aufgehoben"),
                life(PanelLife.promised().split().deliveredPart(), PROMISED, "", "Delivered", "Geliefert"),
                life(PanelLife.promised().split().openPart(), PROMISED, "in 10 days", "Open", "Offen"),
                life(
                        PanelLife.promised().split().openPart().on(11),
                        PROMISED,
                        "",
                        "Late by 1 day",
                        "1 Tag zu sp\u00e4t"));
    }

    private static Arguments life(PanelLife life, String sentence, String distance, String state, String german) {
        return Arguments.of(life, sentence, distance, state, german);
    }

    @ParameterizedTest
    @MethodSource({"lives", "livesThatAreOver"})
    void a_commitment_says_who_promised_what_how_far_off_it_is_and_how_it_stands(
            PanelLife life, String sentence, String distance, String state, String german) {
        Map<String, Object> model = life.model();
        assertEquals(sentence, model.get("sentenceHtml"));
        assertEquals(distance, model.getOrDefault("distanceHtml", ""));
        assertEquals(state, word(model));
        assertEquals(
                german,
                word(PanelLife.panel(BundledTexts.german())
                        .of(life.content(), PanelLife.issue(true, false), List.of())));
    }

    @SuppressWarnings("unchecked")
    private static String word(Map<String, Object> model) {
        Map<String, Object> standing = (Map<String, Object>) model.get("standing");
        return standing.get("wordHtml").toString();
    }

    @Test
    void what_the_state_comes_of_stands_below_it() {
        assertEquals(
                List.of("Warned on Mar 2, 2026: Rates come late"),
                lines(PanelLife.promised().take(WARNING)));
        assertEquals(
                List.of("First promised for Mar 12, 2026."),
                lines(PanelLife.promised().take(AGREED)));
        assertEquals(
                List.of("Delivered on Mar 16, 2026, 4 days late."),
                lines(PanelLife.promised().on(14).take(new Step.Deliver())));
        assertEquals(
                List.of("Delivered on Mar 2, 2026."), lines(PanelLife.promised().take(new Step.Deliver())));
        assertEquals(
                List.of("Withdrawn on Mar 2, 2026."),
                lines(PanelLife.promised().take(new Step.Withdraw(false, null, "Cannot"))));
        assertEquals(List.of(), lines(PanelLife.promised()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> lines(PanelLife life) {
        return ((List<Map<String, Object>>) life.model().get("lines"))
                .stream().map(line -> line.get("lineHtml").toString()).toList();
    }
}
