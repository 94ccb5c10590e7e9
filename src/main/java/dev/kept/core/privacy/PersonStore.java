package dev.kept.core.privacy;

import java.util.List;
import java.util.SortedMap;

/** Finds and erases what is stored about a person in the tables of this product. */
public interface PersonStore {

    /** Stands where somebody was erased and the column cannot be nothing. No account has this key. */
    String NOBODY = "-";

    /** All of it, place by place, in their order; places that hold nothing are left out. */
    List<PersonTrace> find(PersonNames person);

    /**
     * Erases it, all or nothing. Records of promises stay as they are: beside an event stands who acted, and goes; the
     * digest that its hash needs stays, and tells nobody's name once its salt is gone.
     *
     * @return how much was erased, by place
     */
    SortedMap<PersonPlace, Integer> erase(PersonNames person);
}
