package dev.kept.core.privacy;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

    private static PersonNames read(String typed) {
        return given(PersonNames.read(
                typed, line -> line.equals("alex") ? Set.of("JIRAUSER10777", "alex", "Alex@example.org") : Set.of()));
    }

    @Test
    void an_account_brings_its_other_names_and_earlier_ones_are_typed_beside_it() {
        PersonNames alex = read(" alex \n\nold-alex\n");
        assertEquals(
                Set.of("alex", "old-alex", "JIRAUSER10777", "jirauser10777", "Alex@example.org", "alex@example.org"),
                alex.all());
        assertTrue(alex.have("ALEX"));
        assertEquals(2, alex.addresses().size());
    }

    @Test
    void nobody_and_too_many_are_refused() {
        for (String typed : List.of("", " \n ", "x\n".repeat(21), "x".repeat(256))) {
            assertEquals(
                    "person",
                    PersonNames.read(typed, line -> Set.of()).fold(read -> "read", refusal -> refusal.field()));
        }
    }
}
