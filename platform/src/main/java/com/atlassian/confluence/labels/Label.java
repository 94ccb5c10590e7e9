package com.atlassian.confluence.labels;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; none newer than Confluence 6.8.2,
 * totallytot/ping-service-confluence at acc50af. Unconfirmed: the class tree above it and the constructors.
 */
public class Label {
    private final String name;
    private final Namespace namespace;
    private long id;

    public Label(String name) {
        this(name, Namespace.GLOBAL);
    }

    public Label(String name, Namespace namespace) {
        this.name = name;
        this.namespace = namespace;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public Namespace getNamespace() {
        return namespace;
    }

    public String getDisplayTitle() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label && name.equals(((Label) other).name) && namespace == ((Label) other).namespace;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
