package dev.kept.core;

import java.util.List;

/**
 * Why something was not done or not shown, as an i18n key with its arguments.
 *
 * @param kind what sort of refusal, for whoever turns it into a status code or a page
 * @param messageKey key of the sentence in the i18n files
 * @param arguments values for the sentence's placeholders, in order
 * @param field the name of the input that was wrong; {@code null} when no single one was
 * @param link where the reader can put it right (an authorisation page); {@code null} when there is no such place
 */
public record Refusal(
        Kind kind,
        String messageKey,
        List<String> arguments,
        @Nullable String field,
        @Nullable String link) {

    /** Sorts of refusal. */
    public enum Kind implements Coded {
        /** Nobody is logged in, and somebody must be. */
        NOT_LOGGED_IN,
        /** The person may not do this, and knowing so gives nothing away. */
        FORBIDDEN,
        /** There is no such thing, or the person may not know that there is. */
        NOT_FOUND,
        /** An input is malformed or breaks a rule; {@link Refusal#field()} names it. */
        INVALID,
        /** The thing is not in a state that allows this, or somebody else changed it meanwhile. */
        CONFLICT,
        /** No application link leads to the other product. */
        NOT_LINKED,
        /** The other product does not know the viewer yet; {@link Refusal#link()} leads to the authorisation page. */
        CREDENTIALS_REQUIRED,
        /** The other product did not answer in time or answered nonsense. */
        UNREACHABLE,
        /** The product lacks a service that this needs; nobody but its administrators can help. */
        UNAVAILABLE,
        /** Nothing is changed here at the moment; it will be possible again without anybody helping. */
        READ_ONLY
    }

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(Kind kind, String messageKey, String... arguments) {
        return new Refusal(kind, messageKey, List.of(arguments), null, null);
    }

    public static Refusal invalid(String field, String messageKey, String... arguments) {
        return new Refusal(Kind.INVALID, messageKey, List.of(arguments), field, null);
    }

    /**
     * The same refusal, of the thing that this input names: what is not there is then a wrong input, not a wrong address.
     */
    public Refusal about(String input) {
        return new Refusal(kind == Kind.NOT_FOUND ? Kind.INVALID : kind, messageKey, arguments, input, link);
    }
}
