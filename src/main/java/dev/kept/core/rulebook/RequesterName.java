package dev.kept.core.rulebook;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.promise.CommitmentTerms;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The name of whom promises are made to: a business function, or the IT team when the business promises. One name for one
 * thing, whoever types it and wherever: Unicode's composed form, and one plain space for blanks of every kind, none at the
 * ends. What nobody can see is refused, because two names that look the same must be the same.
 *
 * <p>Two names are one when their {@link #key keys} are equal: capitals make no difference, accents do. The key does not
 * depend on anybody's language, so that nobody sees two functions where others see one; in which order names stand does
 * ({@link #inOrder}).
 *
 * @param shown as it is shown and recorded
 */
public record RequesterName(String shown) {

    /** Key of what is said of a name that holds what nobody can see. */
    public static final String UNSEEN = "kept.refusal.requester.unseen";

    /** Neither a control nor a format character to Unicode, and yet nothing that anybody sees. */
    private static final Set<Integer> INVISIBLE =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0);

    /** The name that somebody typed, or what is wrong with it. */
    public static Answer<RequesterName> of(@Nullable String typed) {
        String name = typed == null ? "" : cleaned(typed);
        if (name.isEmpty()) {
            return refused("kept.refusal.requester.missing");
        }
        if (name.length() > CommitmentTerms.LONGEST_REQUESTER) {
            return refused("kept.refusal.requester.long", Integer.toString(CommitmentTerms.LONGEST_REQUESTER));
        }
        return name.codePoints().anyMatch(RequesterName::unseen) ? refused(UNSEEN) : Answer.of(new RequesterName(name));
    }

    /**
     * The name that was written where nobody asked us, such as in an issue's history: what nobody can see is left out of it.
     * Empty where nothing is left that can be a name.
     */
    public static Optional<RequesterName> written(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        StringBuilder seen = new StringBuilder();
        text.codePoints()
                .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
                .filter(sign -> !unseen(sign))
                .forEach(seen::appendCodePoint);
        return of(seen.toString()).fold(Optional::of, refusal -> Optional.empty());
    }

    /**
     * Whether an event may state the name: also one that an earlier version took, which only cut blanks off the ends and
     * refused control characters. What is recorded stays as it was recorded.
     */
    public static boolean recordable(String name) {
        return !name.isEmpty()
                && name.equals(name.strip())
                && name.length() <= CommitmentTerms.LONGEST_REQUESTER
                && name.codePoints()
                        .noneMatch(
                                sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE);
    }

    /**
     * What a name is looked up by, also one that was recorded before names were cleaned: equal for two spellings of one
     * name.
     */
    public static String key(String name) {
        // The sharp s has no capital in use, and a sigma at the end of a word none of its own.
        return Normalizer.normalize(
                cleaned(name).toLowerCase(Locale.ROOT).replace("\u00df", "ss").replace('\u03c2', '\u03c3'),
                Normalizer.Form.NFC);
    }

    /** Whether these are two spellings of one name. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Names in the order of somebody's language. */
    public static Comparator<String> inOrder(Locale language) {
        Collator collator = Collator.getInstance(language);
        Comparator<String> read = collator::compare;
        return read.thenComparing(Comparator.naturalOrder());
    }

    public String key() {
        return key(shown);
    }

    private static String cleaned(String typed) {
        StringBuilder name = new StringBuilder();
        for (int sign : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC)
                .codePoints()
                .toArray()) {
            if (Character.getType(sign) != Character.SPACE_SEPARATOR) {
                name.appendCodePoint(sign);
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        }
        return name.toString().strip();
    }

    /** Control and format characters, line ends, variation selectors, halves of a pair, and what is left out of fonts. */
    private static boolean unseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default ->
                INVISIBLE.contains(sign) || sign >= 0xFE00 && sign <= 0xFE0F || sign >= 0xE0100 && sign <= 0xE01EF;
        };
    }

    private static Answer<RequesterName> refused(String key, String... arguments) {
        return Answer.refused(Refusal.invalid("requester", key, arguments));
    }
}
