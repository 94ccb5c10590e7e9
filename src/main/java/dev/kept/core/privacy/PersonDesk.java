package dev.kept.core.privacy;

import dev.kept.core.Answer;
import dev.kept.core.privacy.PersonNames.PersonDirectory;
import java.util.List;
import java.util.SortedMap;

/** What administrators ask about a person, and have erased. */
public final class PersonDesk {

    private final PersonStore store;
    private final PersonDirectory directory;

    public PersonDesk(PersonStore store, PersonDirectory directory) {
        this.store = store;
        this.directory = directory;
    }

    /**
     * What is stored about the person.
     *
     * @param typed keys, names and addresses, one a line
     */
    public Answer<List<PersonTrace>> find(String typed) {
        return PersonNames.read(typed, directory).map(store::find);
    }

    /** Erases it. */
    public Answer<SortedMap<PersonPlace, Integer>> erase(String typed) {
        return PersonNames.read(typed, directory).map(store::erase);
    }
}
