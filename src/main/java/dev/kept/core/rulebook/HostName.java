package dev.kept.core.rulebook;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Names that administrators of the host gave to something: compared without regard to case and to the kind of apostrophe. */
final class HostName {

    private HostName() {}

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** @param folded the name that is looked for, folded already */
    static boolean among(Collection<String> names, String folded) {
        return names.stream().anyMatch(name -> folded(name).equals(folded));
    }
}
