package dev.kept.jira.mail;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.ReaderTexts;
import dev.kept.core.consent.AnswerAddress;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.reminder.Reminder;
import dev.kept.core.reminder.ReminderLetters;
import dev.kept.web.Links;
import dev.kept.web.answer.ReminderLetter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes reminders to the reader in the reader's language, with links that answer for that reader alone. Sends nothing.
 */
public final class JiraReminderLetters implements ReminderLetters {

    private final ReminderReaders readers;
    private final ConsentLinks links;
    private final AnswerAddress place;
    private final ReminderLetter letter;
    private final ReaderTexts texts;
    private final ApplicationProperties product;

    public JiraReminderLetters(
            ReminderReaders readers,
            ConsentLinks links,
            AnswerAddress place,
            ReminderLetter letter,
            ReaderTexts texts,
            ApplicationProperties product) {
        this.readers = readers;
        this.links = links;
        this.place = place;
        this.letter = letter;
        this.texts = texts;
        this.product = product;
    }

    /** The letter to the one reader of this reminder; empty when there is nobody to write to. */
    @Override
    public Optional<Mail> letter(Reminder reminder) {
        return readers.of(reminder.commitment())
                .map(reader -> letter.to(
                        reader.address(),
                        texts.of(reader.user().getKey()),
                        reminder,
                        new ReminderLetter.Circumstances(
                                reader.issue().getKey(),
                                reader.issue().getSummary(),
                                url(reader.issue()),
                                reader.assigned(),
                                urls(reminder.commitment(), reader.user().getUsername()))));
    }

    /** The issue's canonical address, good in a mail read anywhere. */
    private String url(Issue issue) {
        return product.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + Links.encode(issue.getKey());
    }

    /**
     * A new link for each answer the letter offers. The first that is used changes the commitment and makes the others
     * void.
     */
    private Map<LinkPurpose, String> urls(Commitment commitment, String contact) {
        Map<LinkPurpose, String> urls = new EnumMap<>(LinkPurpose.class);
        for (LinkPurpose purpose : ReminderLetter.ANSWERS) {
            urls.put(
                    purpose,
                    place.url(links.token(commitment, purpose, contact)).orElseThrow());
        }
        return urls;
    }
}
