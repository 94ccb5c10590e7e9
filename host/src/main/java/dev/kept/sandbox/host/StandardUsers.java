package dev.kept.sandbox.host;

import java.util.List;
import java.util.Set;

/** The sandbox's five people, as each product knows them. Everyone exists in both; not everyone may sign in to both. */
final class StandardUsers {
    private static final Set<String> BOTH = Set.of("jira", "confluence");
    private static final List<Person> PEOPLE = List.of(
            new Person("admin", "Ada Admin", BOTH, Set.of("users", Users.ADMINISTRATORS)),
            new Person("pm", "Petra Manager", BOTH, Set.of("users", "project-managers")),
            new Person("dev", "Dan Developer", Set.of("jira"), Set.of("users", "developers")),
            new Person("sales", "Sam Sales", Set.of("confluence"), Set.of("users", "business")),
            new Person("finance", "Fiona Finance", Set.of("confluence"), Set.of("users", "business")));

    /** Where the numbers in the users' keys begin. Jira's own begin with JIRAUSER, and so do those in real exports. */
    private static final int FIRST_KEY = 10_000;

    private record Person(String name, String displayName, Set<String> products, Set<String> groups) {}

    private StandardUsers() {}

    static void addTo(Users users, String application) {
        int number = FIRST_KEY;
        for (Person person : PEOPLE) {
            String key = application.equals("jira") ? "SANDBOXUSER" + number : "4028a" + number + "c0ffee";
            users.add(new User(
                    key,
                    person.name(),
                    person.displayName(),
                    person.name() + "@example.com",
                    person.groups(),
                    person.products().contains(application),
                    true));
            number++;
        }
    }
}
