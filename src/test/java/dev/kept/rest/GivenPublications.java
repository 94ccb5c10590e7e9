package dev.kept.rest;

import dev.kept.core.publishing.PublishedName;
import dev.kept.core.publishing.PublishedProject;
import dev.kept.core.publishing.PublishedProjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a test published, by the key of the project. */
record GivenPublications(Map<String, PublishedProject> published) implements PublishedProjects {

    @Override
    public Optional<PublishedProject> find(String projectKey) {
        return Optional.ofNullable(published.get(projectKey));
    }

    @Override
    public List<PublishedName> names() {
        return published.values().stream()
                .map(one -> new PublishedName(one.key(), one.name(), one.audience()))
                .toList();
    }
}
