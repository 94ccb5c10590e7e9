package dev.kept.core.scoreboard;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** A project by its lasting id, with the key and name it has now. */
public record ProjectRef(long id, String key, String name) {

    /** As people look names up, the same whatever language they read; the key decides between equal ones. */
    public static final Comparator<ProjectRef> BY_NAME = Comparator.comparing(
                    ProjectRef::name, Collator.getInstance(Locale.ROOT))
            .thenComparing(ProjectRef::name)
            .thenComparing(ProjectRef::key);
}
