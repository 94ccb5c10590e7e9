package dev.kept.core.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.rulebook.RequesterName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListedNamesTest {

    private static final List<BusinessFunction> FUNCTIONS = Stream.of(
                    "Sales", "Sales Support", "Finance", "Büro", "HR", "Web shop team")
            .map(name -> new BusinessFunction(name, null, null, List.of()))
            .toList();

    @Test
    void the_nearest_names_come_first_and_far_ones_not_at_all() {
        ListedNames names = ListedNames.of(FUNCTIONS, NameRule.LISTED);
        assertEquals(List.of("Sales", "Sales Support"), names.near("Sale"));
        assertEquals(List.of("Sales"), names.near("Slaes"));
        assertEquals(List.of("Büro"), names.near("buro"));
        assertEquals(List.of("Finance"), names.near("Finanz"));
        assertEquals(List.of("Web shop team"), names.near("web-shop-team"));
        assertEquals(List.of(), names.near("Logistics"));
    }

    @Test
    void a_name_that_is_none_is_refused_with_what_may_be_meant() {
        assertEquals(
                Answer.refused(
                        Refusal.invalid("requester", "kept.refusal.requester.meant", "Sale", "Sales, Sales Support")),
                asked("Sale", NameRule.LISTED));
        assertEquals(
                Answer.refused(Refusal.invalid(
                        "requester", "kept.refusal.requester.unlisted", "Logistics", "Sales, Sales Support, Finance")),
                asked("Logistics", NameRule.LISTED));
    }

    @Test
    void a_listed_name_is_spelled_as_it_is_listed_whatever_the_rule() {
        for (NameRule rule : NameRule.values()) {
            assertEquals(Answer.of("Web shop team"), asked("WEB\u00a0SHOP  team", rule));
        }
        assertEquals(Answer.of("Logistics"), asked("Logistics", NameRule.ANYBODY));
    }

    @Test
    void before_a_function_is_listed_promises_are_made_to_anybody() {
        ListedNames none = ListedNames.of(List.of(), NameRule.LISTED);
        assertEquals(Answer.of("Logistics"), none.requester(new RequesterName("Logistics")));
    }

    @Test
    void names_of_signs_alone_are_compared_as_they_are() {
        assertFalse(ListedNames.alike("???", "Sales"));
        assertTrue(ListedNames.alike("販売", "販売"));
        assertFalse(ListedNames.alike("販売", "財務"));
    }

    private static Answer<String> asked(String typed, NameRule rule) {
        return RequesterName.of(typed).flatMap(ListedNames.of(FUNCTIONS, rule)::requester);
    }
}
