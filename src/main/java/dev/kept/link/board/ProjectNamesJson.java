package dev.kept.link.board;

import dev.kept.core.Texts;
import dev.kept.core.partnership.ProjectName;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.ProjectJson;
import java.util.List;

/**
 * Projects to pick from.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param values in order of their names
 * @param sentence how many there are, for those who hear it
 */
public record ProjectNamesJson(int version, List<ProjectJson> values, String sentence) {

    public ProjectNamesJson {
        values = List.copyOf(Json.there("values", values));
    }

    public static ProjectNamesJson of(List<ProjectName> names, Texts texts) {
        return new ProjectNamesJson(
                Json.VERSION,
                names.stream()
                        .map(one -> new ProjectJson(one.key(), one.name()))
                        .toList(),
                switch (names.size()) {
                    case 0 -> texts.text("kept.projects.found.none");
                    case 1 -> texts.text("kept.projects.found.one");
                    default -> texts.text("kept.projects.found.many", Integer.toString(names.size()));
                });
    }

    /**
     * Reads what the other product wrote.
     *
     * @throws MalformedJsonException when it has not that shape
     */
    public static List<ProjectName> read(String text) {
        return Json.read(text, ProjectNamesJson.class).values.stream()
                .map(one -> new ProjectName(one.key(), one.name()))
                .toList();
    }
}
