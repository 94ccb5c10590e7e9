package dev.kept.core.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.guide.GuideHouse;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.TypedGuide;
import dev.kept.core.plain.PlainCheck.CheckedTerm;
import dev.kept.core.plain.PlainCheck.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which terms of a text are not explained, and what is offered for them. */
class PlainWordsTest {

    private final GuideHouse house = new GuideHouse();
    private final InMemoryDictionaryStore dictionary = new InMemoryDictionaryStore();
    private final PlainWords words = new PlainWords(dictionary, house.guides, house.capabilities);

    private void list(String lines) {
        dictionary.save(new TypedDictionary(lines).checked().fold(terms -> terms, refusal -> {
            throw new AssertionError(refusal);
        }));
    }

    private PlainCheck check(String text) {
        return words.check(text).fold(given -> given, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static String field(Answer<?> answer) {
        return answer.fold(given -> "none", Refusal::field);
    }

    private List<String> open(String text) {
        return check(text).terms().stream()
                .filter(term -> !term.explained())
                .map(CheckedTerm::written)
                .toList();
    }

    /** Example E30. */
    @Test
    void the_longest_term_wins_and_hits_are_counted_per_hundred_words() {
        list("api gateway\ngateway\ndeploy\noauth\ntoken\nrolled back\nrto");
        PlainCheck check = check("The API gateway deploy failed because the OAuth token expired, so we rolled back;"
                + " RTO is 4 hours.");
        assertEquals(18, check.density().words());
        assertEquals(6, check.density().hits());
        assertEquals(33.333333, check.density().per100Words(), 1e-6);
        assertEquals(
                List.of("API gateway", "deploy", "OAuth", "token", "rolled back", "RTO"),
                check.terms().stream().map(CheckedTerm::written).toList());
    }

    @Test
    void wordings_come_from_the_list_and_from_the_glossaries_of_functions() {
        list("Call-off = an order of the year's contract\nRollback, zur\u00fcckrollen");
        house.written(
                "Sales",
                0,
                new TypedGuide(Map.of(GuidePart.GLOSSARY, "Order on call, call off = part of what was agreed")));
        CheckedTerm term = check("The CALL OFF waits.").terms().get(0);
        assertEquals(
                List.of(
                        new Wording(null, "an order of the year's contract"),
                        new Wording("Sales", "part of what was agreed")),
                term.wordings());
        assertEquals("The CALL OFF".length(), term.until());
        assertEquals(
                List.of(), check("Wir werden zur\u00fcckrollen.").terms().get(0).wordings());
    }

    @Test
    void brackets_behind_a_term_or_a_wording_in_the_text_explain_it_everywhere() {
        list("RTO = time until it works again\nAPI");
        assertEquals(List.of("RTO"), open("RTO is 4 hours. The RTO holds."));
        assertEquals(List.of(), open("RTO is 4 hours. The RTO (how long repair takes) holds."));
        assertEquals(List.of(), open("RTO is 4 hours, the time until it works again."));
        assertEquals(
                0, check("The RTO (how long repair takes) holds.").density().hits());
        assertEquals(List.of("API"), open("An API () and no more"));
        assertEquals(List.of("API"), open("An API (that is never closed"));
        assertEquals(2, check("RTO, RTO").terms().get(0).times());
    }

    @Test
    void without_a_list_or_a_term_there_is_nothing_to_say() {
        assertEquals(List.of(), check("The API failed.").terms());
        list("API");
        assertEquals(List.of(), check("Capital is a word.").terms());
        assertNull(check(" ?! ").density().per100Words());
        assertEquals("text", field(words.check("x".repeat(PlainWords.LONGEST + 1))));
    }

    @Test
    void a_line_that_is_no_term_is_refused_with_its_words() {
        for (String bad : List.of("= meaning", ", = x", "?!", "good\n-- = x", "a, ?")) {
            assertEquals("terms", field(new TypedDictionary(bad).checked()), bad);
        }
        assertEquals("terms", field(new TypedDictionary("x\n".repeat(1001)).checked()));
    }
}
