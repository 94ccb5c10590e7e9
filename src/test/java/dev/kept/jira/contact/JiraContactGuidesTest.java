package dev.kept.jira.contact;

import static dev.kept.core.guide.GuideHouse.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kept.core.Answer;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.guide.GuideHouse;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.guide.TypedChange;
import dev.kept.core.ranking.RankingHouse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Contacts read and write the guides of their own functions, and nobody else writes any. */
class JiraContactGuidesTest {

    private static final ContactReader SALES = new ContactReader("sales", Locale.ENGLISH);
    private static final ContactReader STRANGER = new ContactReader("pm", Locale.ENGLISH);

    private final GuideHouse house = new GuideHouse();
    private final JiraContactGuides contacts = new JiraContactGuides(
            house.guides, new ContactVoices(house.functions, RankingHouse.contacts(), house.capabilities));

    private List<String> functions(ContactReader reader) {
        return contacts.guides(reader).fold(given -> given, refusal -> List.<ShownGuide>of()).stream()
                .map(ShownGuide::function)
                .toList();
    }

    @Test
    void a_contact_reads_those_of_the_own_functions_and_a_stranger_none() {
        house.written("Finance", 0, typed("Bills", "", ""));
        assertEquals(List.of("Sales"), functions(SALES));
        assertEquals(List.of(), functions(STRANGER));
    }

    @Test
    void a_contact_writes_the_own_guide_and_no_other() {
        TypedChange sales = new TypedChange("Sales", 0, typed("Returns", "", ""), false);
        TypedChange finance = new TypedChange("Finance", 0, typed("Theirs", "", ""), false);
        assertEquals(1, contacts.take(SALES, sales).fold(ShownGuide::number, refusal -> 0));
        for (Answer<ShownGuide> refused : List.of(
                contacts.take(SALES, finance),
                contacts.take(STRANGER, new TypedChange("Sales", 1, null, true)),
                contacts.take(SALES, new TypedChange("Nobody", 0, null, true)))) {
            assertEquals("kept.function_guide.none", refused.fold(given -> "given", refusal -> refusal.messageKey()));
        }
        assertFalse(house.guides.guide("Finance").fold(ShownGuide::there, refusal -> true));
    }
}
