package dev.kept.sandbox.jira.state;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The users known only from loaded data. Thread-safe. */
public final class People {

    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Disk disk;

    People(Disk disk) {
        this.disk = disk;
        disk.each("person", Person.class, person -> people.put(person.key(), person));
        disk.listen("person", Person.class, (id, value) -> value.ifPresent(person -> people.put(person.key(), person)));
    }

    /** Adds people that are not known yet. */
    public void addAll(Collection<Person> many) {
        many.forEach(person -> people.put(person.key(), person));
        disk.putAll("person", many, Person::key);
    }

    /** Finds one by key. */
    public Optional<Person> find(String key) {
        return Optional.ofNullable(people.get(key));
    }

    /** All of them, in no order. */
    public Collection<Person> all() {
        return people.values();
    }
}
