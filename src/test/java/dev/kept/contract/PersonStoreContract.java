package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.privacy.PersonNames;
import dev.kept.core.privacy.PersonPlace;
import dev.kept.core.privacy.PersonStore;
import dev.kept.core.privacy.PersonTrace;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every store has to find and erase of a person. Subclasses hand out one that holds nothing at first. */
public abstract class PersonStoreContract {

    /** As the account is known: key, name, address. */
    protected static final List<String> ALEX = List.of("JIRAUSER10777", "alex", "alex@example.org");

    protected static final List<String> SAM = List.of("JIRAUSER10888", "sam", "sam@example.org");

    /** The store under test. */
    protected abstract PersonStore people();

    /** Puts that person into each place there is, by whichever name stands there. */
    protected abstract void everywhere(List<String> person);

    /** All that stands in any column of any table, but seals. */
    protected abstract String everything();

    private static PersonNames names(List<String> person) {
        return new PersonNames(Set.copyOf(person));
    }

    private Set<PersonPlace> places(List<String> person) {
        return people().find(names(person)).stream().map(PersonTrace::place).collect(Collectors.toSet());
    }

    @Test
    void of_somebody_unknown_nothing_is_found_and_nothing_erased() {
        everywhere(SAM);
        assertEquals(Set.of(), places(ALEX));
        assertEquals(0, people().erase(names(ALEX)).size());
    }

    @Test
    void somebody_is_found_in_every_place_and_in_none_after_erasing() {
        everywhere(ALEX);
        everywhere(SAM);
        Set<PersonPlace> all = new TreeSet<>(Arrays.asList(PersonPlace.values()));
        assertEquals(all, new TreeSet<>(places(ALEX)));
        assertEquals(all, people().erase(names(ALEX)).keySet());
        assertEquals(Set.of(), places(ALEX));
        assertEquals(all, new TreeSet<>(places(SAM)), "somebody else stays");
        assertEquals(0, people().erase(names(ALEX)).size());
    }

    @Test
    void no_column_holds_key_name_or_address_afterwards() {
        everywhere(ALEX);
        everywhere(SAM);
        ALEX.forEach(name -> assertTrue(everything().contains(name), name));
        people().erase(names(ALEX));
        String left = everything();
        for (String name : ALEX) {
            assertTrue(!left.toLowerCase().contains(name.toLowerCase()), name);
        }
        SAM.forEach(name -> assertTrue(left.contains(name), name));
    }

    @Test
    void no_salt_is_given_out() {
        everywhere(ALEX);
        people().find(names(ALEX)).forEach(trace -> trace.rows()
                .forEach(row -> assertTrue(!row.containsKey("ACTOR_SALT"), row.toString())));
    }
}
