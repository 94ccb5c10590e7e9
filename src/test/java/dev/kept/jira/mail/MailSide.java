package dev.kept.jira.mail;

import dev.kept.core.consent.AnswerAddress;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.Post;
import dev.kept.core.house.Capabilities;
import dev.kept.core.reminder.AskLimits;
import dev.kept.core.reminder.InMemoryReminderLog;
import dev.kept.jira.FakeJira;
import dev.kept.testing.BundledTexts;
import dev.kept.web.answer.ConsentLetter;
import dev.kept.web.answer.WarningLetter;
import dev.kept.web.template.Templates;

/** What sends mail to contacts, put together as the plugin does. */
final class MailSide {

    final ConsentRequests requests;
    final StatedWordMail stated;

    MailSide(
            FakeJira jira, ConsentLinks links, AnswerAddress place, Contacts contacts, Post post, Templates templates) {
        AskLimits limits = new AskLimits(new InMemoryReminderLog(), jira.clock);
        ConsentLetter letter = new ConsentLetter(BundledTexts.english(), templates);
        ReachedContacts reached =
                new ReachedContacts(jira.functions, contacts, jira.book, new Capabilities(jira.rules));
        WarningMail warnings = new WarningMail(
                jira.book,
                reached,
                contacts,
                limits,
                links,
                place,
                post,
                new WarningLetter(BundledTexts.english(), templates));
        requests = new ConsentRequests(
                jira.book, warnings, reached, links, place, contacts, jira.functions, limits, post, letter);
        stated = new StatedWordMail(
                jira.book,
                reached,
                links,
                requests,
                warnings,
                place,
                contacts,
                jira.access(),
                post,
                letter,
                limits,
                jira.clock);
    }
}
