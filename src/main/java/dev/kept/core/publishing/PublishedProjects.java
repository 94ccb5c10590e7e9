package dev.kept.core.publishing;

import java.util.Optional;

/** Finds what is published by the project's key. What is not there and what is not published are alike. */
public interface PublishedProjects {
    Optional<PublishedProject> find(String projectKey);
}
