package dev.kept.core.publishing;

import java.util.List;
import java.util.Optional;

/** What is published of projects. */
public interface PublishedProjects {
    /** By the project's key. What is not there and what is not published are alike. */
    Optional<PublishedProject> find(String projectKey);

    /** Of which something is published now, in no particular order. */
    List<PublishedName> names();
}
