package dev.kept.core.reminder;

import dev.kept.core.consent.Mail;
import java.util.Optional;

/** Writes the mail for whoever keeps the promise. */
@FunctionalInterface
public interface ReminderLetters {

    /** The mail with its three links; empty when nobody on the provider's side can be reached. Sends nothing. */
    Optional<Mail> letter(Reminder reminder);
}
