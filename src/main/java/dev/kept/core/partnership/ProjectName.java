package dev.kept.core.partnership;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A project as it is called now, for people who pick one. */
public record ProjectName(String key, String name) {

    /** So many are offered at once. */
    public static final int MOST = 20;

    /** Order by name, the same in every language. */
    private static final Comparator<ProjectName> BY_NAME = Comparator.comparing(
                    ProjectName::name, Collator.getInstance(Locale.ROOT))
            .thenComparing(ProjectName::key);

    /** Those whose key begins with the text, or whose name has it, ignoring case; each once, at most {@value #MOST}. */
    public static List<ProjectName> like(Collection<ProjectName> all, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(one -> one.key().toLowerCase(Locale.ROOT).startsWith(wanted)
                        || one.name().toLowerCase(Locale.ROOT).contains(wanted))
                .distinct()
                .sorted(BY_NAME)
                .limit(MOST)
                .toList();
    }
}
