package dev.kept.jira.mail;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.consent.AnswerAddress;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Post;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.Announced;
import dev.kept.core.reminder.AskLimits;
import dev.kept.core.reminder.MailOccasion;
import dev.kept.web.answer.WarningLetter;

/**
 * Tells the requester's contacts of warnings. Of an issue that a security level hides mail tells the key alone: neither what
 * it is about nor what was said.
 */
public final class WarningMail {

    private final CommitmentBook book;
    private final ReachedContacts reached;
    private final Contacts contacts;
    private final AskLimits limits;
    private final ConsentLinks links;
    private final AnswerAddress place;
    private final Post post;
    private final WarningLetter letter;

    public WarningMail(
            CommitmentBook book,
            ReachedContacts reached,
            Contacts contacts,
            AskLimits limits,
            ConsentLinks links,
            AnswerAddress place,
            Post post,
            WarningLetter letter) {
        this.book = book;
        this.reached = reached;
        this.contacts = contacts;
        this.limits = limits;
        this.links = links;
        this.place = place;
        this.post = post;
        this.letter = letter;
    }

    /**
     * Sends that warning, and notes on the record that it was handed over. Returns to how many.
     *
     * @param asked whether somebody asks for it
     */
    int send(Commitment commitment, Announced warning, Issue issue, boolean asked) {
        TimelineEntry entry = book.timeline(commitment.id()).get(warning.event() - 1);
        String said = commitment.restricted() ? "" : entry.words();
        MailOccasion occasion = new MailOccasion(warning.event(), entry.at(), asked);
        int sent = 0;
        for (String contact : reached.of(commitment, warning.event())) {
            if (limits.take(commitment, LinkPurpose.WARN, contact, occasion) != AskLimits.Turn.ASK) {
                continue;
            }
            boolean taken = post.send(letter.to(
                    contacts.address(contact).orElseThrow(),
                    commitment,
                    issue.getKey(),
                    ConsentRequests.summary(commitment, issue),
                    said == null ? "" : said,
                    place.url(links.readToken(commitment, warning.event(), contact))
                            .orElseThrow()));
            if (taken) {
                sent++;
            } else {
                limits.giveBack(commitment, LinkPurpose.WARN, contact, occasion);
            }
        }
        if (sent > 0) {
            book.mailed(commitment.id(), warning.event());
        }
        return sent;
    }
}
