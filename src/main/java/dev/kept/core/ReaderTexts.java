package dev.kept.core;

/** The texts in the language of somebody who is not looking now but will read them later, in a mail. */
@FunctionalInterface
public interface ReaderTexts {

    /** In the language that this user of the host chose. */
    Texts of(String userKey);
}
