package dev.kept.sandbox.jira.state;

import dev.kept.sandbox.host.Documents;

/** Everything the tracker keeps: read at start from the documents, written through at every change. */
public final class State {

    private final Catalog catalog;
    private final Projects projects;
    private final Issues issues;
    private final Fields fields;
    private final People people;
    private volatile boolean readOnly;

    /** Reads what is stored. */
    public State(Documents documents) {
        Disk disk = new Disk(documents);
        this.catalog = new Catalog(disk);
        this.projects = new Projects(disk);
        this.issues = new Issues(disk);
        this.fields = new Fields(disk);
        this.people = new People(disk);
    }

    /** Issue types, statuses, resolutions, priorities. */
    public Catalog catalog() {
        return catalog;
    }

    /** Projects and versions. */
    public Projects projects() {
        return projects;
    }

    /** Issues. */
    public Issues issues() {
        return issues;
    }

    /** Custom fields. */
    public Fields fields() {
        return fields;
    }

    /** Users known from loaded data. */
    public People people() {
        return people;
    }

    /** Whether an administrator has put the tracker into read-only mode for maintenance. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Begins or ends read-only mode. */
    public void readOnly(boolean on) {
        readOnly = on;
    }
}
