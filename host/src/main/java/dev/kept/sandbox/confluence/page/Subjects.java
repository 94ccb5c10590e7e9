package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Users;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Reads the names of users and groups from a form. */
final class Subjects {

    private final Users users;

    Subjects(Users users) {
        this.users = users;
    }

    /** The names in a parameter, with commas between them; refuses what nobody is called. */
    Set<String> read(Request request, String parameter) {
        Set<String> named = new TreeSet<>();
        Arrays.stream(request.parameter(parameter).orElse("").split("[,\\s]+"))
                .filter(name -> !name.isBlank())
                .forEach(named::add);
        for (String name : named) {
            boolean known =
                    users.byName(name).isPresent() || users.groups().contains(name) || name.equals(Viewer.EVERYONE);
            if (!known) {
                throw WikiRefusal.bad("There is no user or group with the name " + name + ".");
            }
        }
        return named;
    }
}
