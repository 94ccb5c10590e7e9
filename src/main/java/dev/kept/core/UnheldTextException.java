package dev.kept.core;

import java.util.function.Supplier;

/**
 * The database cannot keep a text as it is: a sign that its character set lacks, or a name that it takes for another
 * one. A store throws it, because only the database knows, and has written nothing; whoever asked the store makes a
 * refusal of it.
 */
public final class UnheldTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    private UnheldTextException(Refusal refusal, @Nullable Throwable cause) {
        super(refusal.messageKey(), cause);
        this.refusal = refusal;
    }

    /** Signs of four bytes, such as emoji, in a schema that holds three. */
    public static UnheldTextException signs(Throwable cause) {
        return new UnheldTextException(Refusal.of(Refusal.Kind.INVALID, "kept.refusal.text.unheld"), cause);
    }

    /**
     * A name that only capitals or accents tell from one that is there, where the database is blind for them.
     *
     * @param field the input that holds the name
     */
    public static UnheldTextException alike(String field, String there) {
        return new UnheldTextException(Refusal.invalid(field, "kept.refusal.text.alike", there), null);
    }

    /** The sentence for whoever wrote the text. */
    public Refusal refusal() {
        return refusal;
    }

    /** What a store was asked to write, or why the database cannot keep it. */
    public static <T> Answer<T> answer(Supplier<Answer<T>> write) {
        try {
            return write.get();
        } catch (UnheldTextException unheld) {
            return Answer.refused(unheld.refusal());
        }
    }
}
