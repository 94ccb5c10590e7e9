package dev.kept.sandbox.demo;

import java.time.LocalDate;
import java.util.Set;

/** What the demo needs of the tracker that has no REST resource. */
public interface DemoTracker {

    /** Adds a project; an empty set of browsers lets every licensed user see it. */
    void addProject(String key, String name, String leadName, Set<String> browserNames);

    void addVersion(String projectKey, String name, LocalDate releaseDate, boolean released);

    /** Adds a custom field of a plugin's type to every screen. */
    void addCustomField(String completeTypeKey, String name, String description);

    /** Adds somebody who may sign in and is in the group of all users and in that one; the password is the name. */
    void addPerson(String name, String group);

    void reindex();
}
