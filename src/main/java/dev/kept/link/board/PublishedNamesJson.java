package dev.kept.link.board;

import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.PublishedName;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.ProjectJson;
import java.util.List;

/**
 * The projects of which something is published.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param values in no particular order
 */
public record PublishedNamesJson(int version, List<PublishedNameJson> values) {

    public PublishedNamesJson {
        values = List.copyOf(Json.there("values", values));
    }

    public static PublishedNamesJson of(List<PublishedName> names) {
        return new PublishedNamesJson(
                Json.VERSION,
                names.stream()
                        .map(one -> new PublishedNameJson(
                                new ProjectJson(one.key(), one.name()),
                                one.audience().groups()))
                        .toList());
    }

    /**
     * Reads what the other product wrote.
     *
     * @throws MalformedJsonException when it has not that shape
     */
    public static List<PublishedName> read(String text) {
        return Json.read(text, PublishedNamesJson.class).values.stream()
                .map(PublishedNameJson::name)
                .toList();
    }

    /**
     * One of them.
     *
     * @param groups of the product that shows it, whoever may read it there; none for everybody
     */
    public record PublishedNameJson(ProjectJson project, List<String> groups) {

        public PublishedNameJson {
            Json.there("project", project);
            groups = List.copyOf(Json.there("groups", groups));
        }

        PublishedName name() {
            return new PublishedName(project.key(), project.name(), new Audience(groups));
        }
    }
}
