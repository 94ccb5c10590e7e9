package dev.kept.core.rulebook;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import java.util.List;

/** What a cause is called: by the words of the house where it has some, else by the product's. */
public final class CauseName {

    private static final TextGroup<String> STANDARD = TextGroup.ofCodes(
            "kept.cause", Cause.STANDARD.stream().map(Cause::code).toList());

    private CauseName() {}

    /** Plain text, not escaped. */
    public static String of(Cause cause, Texts texts) {
        String label = cause.label();
        return label == null ? texts.text(STANDARD.key(cause.code())) : label;
    }

    /** The name of the cause with that code in the house's list; the code when it was taken from the list meanwhile. */
    public static String of(String code, List<Cause> house, Texts texts) {
        return house.stream()
                .filter(cause -> cause.code().equals(code))
                .findFirst()
                .map(cause -> of(cause, texts))
                .orElse(code);
    }
}
