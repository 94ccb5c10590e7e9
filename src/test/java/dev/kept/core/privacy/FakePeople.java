package dev.kept.core.privacy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A store that knows one person, Alex, until erased. */
public final class FakePeople implements PersonStore {
    /** Whether it still knows Alex. */
    public boolean knows = true;

    @Override
    public List<PersonTrace> find(PersonNames person) {
        return knows && person.have("alex")
                ? List.of(new PersonTrace(
                        PersonPlace.RULES, 1, List.of(new TreeMap<>(Map.of("CHANGED_BY", "alex", "ID2", "7")))))
                : List.of();
    }

    @Override
    public SortedMap<PersonPlace, Integer> erase(PersonNames person) {
        SortedMap<PersonPlace, Integer> erased = new TreeMap<>();
        if (knows && person.have("alex")) {
            knows = false;
            erased.put(PersonPlace.RULES, 1);
        }
        return erased;
    }
}
