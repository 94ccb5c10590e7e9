package dev.kept.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Nullable;
import dev.kept.core.ReaderTexts;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.consent.AnswerPlace;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Mail;
import dev.kept.core.reminder.Reminder;
import dev.kept.core.reminder.ReminderLetters;
import dev.kept.web.Links;
import dev.kept.web.ReminderLetter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes to the issue's assignee, whichever side promises; without one, or when mail does not reach that person, to the
 * project's lead. Nobody hears of a promise that he or she may not see.
 */
public final class JiraReminderLetters implements ReminderLetters {

    private final IssueAccess access;
    private final CommitmentShelf shelf;
    private final Contacts contacts;
    private final ConsentLinks links;
    private final AnswerPlace place;
    private final ReminderLetter letter;
    private final ReaderTexts texts;
    private final ApplicationProperties product;

    public JiraReminderLetters(
            IssueAccess access,
            CommitmentShelf shelf,
            Contacts contacts,
            ConsentLinks links,
            AnswerPlace place,
            ReminderLetter letter,
            ReaderTexts texts,
            ApplicationProperties product) {
        this.access = access;
        this.shelf = shelf;
        this.contacts = contacts;
        this.links = links;
        this.place = place;
        this.letter = letter;
        this.texts = texts;
        this.product = product;
    }

    @Override
    public Optional<Mail> letter(Reminder reminder) {
        return access.byId(reminder.commitment().issueId()).flatMap(issue -> {
            ApplicationUser assignee = issue.getAssignee();
            Optional<Mail> first = letter(reminder, issue, assignee, true);
            return first.isPresent() ? first : letter(reminder, issue, lead(issue), false);
        });
    }

    private static @Nullable ApplicationUser lead(Issue issue) {
        Project project = issue.getProjectObject();
        return project == null ? null : project.getProjectLead();
    }

    private Optional<Mail> letter(Reminder reminder, Issue issue, @Nullable ApplicationUser reader, boolean assigned) {
        boolean mayRead =
                reader != null && shelf.visible(reminder.commitment(), reader).isPresent();
        if (!mayRead) {
            return Optional.empty();
        }
        String name = reader.getUsername();
        return contacts.address(name)
                .map(address -> letter.to(
                        address,
                        texts.of(reader.getKey()),
                        reminder,
                        new ReminderLetter.Circumstances(
                                issue.getKey(),
                                issue.getSummary(),
                                product.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + Links.encode(issue.getKey()),
                                assigned,
                                urls(reminder.commitment(), name))));
    }

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
