package dev.kept.core.notice;

import dev.kept.core.Texts;
import dev.kept.core.consent.Mail;

/** Writes the weekly digest. Sends nothing. */
public interface DigestLetters {

    /** The mail in the reader's language, with the link by which that reader chooses how often mail comes. */
    Mail letter(NoticeReader reader, WeeklyDigest digest);

    /**
     * The same to nobody and without a link of anybody's.
     *
     * @param texts in the language of whoever looks at it now
     */
    Mail preview(WeeklyDigest digest, Texts texts);
}
