package dev.kept.core.notice;

import dev.kept.core.Nullable;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.Commitment;
import java.time.LocalDate;
import java.util.List;

/** Writes the mail that brings one reader what has gathered. Sends nothing. */
@FunctionalInterface
public interface NoticeLetters {

    /** The mail in the reader's language, with the link by which that reader chooses how often mail comes. */
    Mail letter(NoticeReader reader, List<NoticeItem> items);

    /**
     * One thing to tell.
     *
     * @param commitment as it is now
     * @param date the new date that was agreed to; {@code null} when none was
     */
    record NoticeItem(
            NoticeKind kind,
            Commitment commitment,
            @Nullable LocalDate date) {}
}
