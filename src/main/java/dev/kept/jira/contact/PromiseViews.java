package dev.kept.jira.contact;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.contact.ContactChoices;
import dev.kept.core.contact.ContactChoices.ContactChoice;
import dev.kept.core.contact.ContactPromise;
import dev.kept.core.contact.ContactPromise.ContactMoment;
import dev.kept.core.contact.ContactPromise.ContactQuestion;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.contact.ContactVoices.Voice;
import dev.kept.web.answer.ContactWords;
import dev.kept.web.panel.TimelineWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Puts promises into a contact's words. For one reader and one request. */
final class PromiseViews {

    /** What the promising side says to the other side, and not to itself. */
    private static final Set<EventKind> SAID = Set.of(
            EventKind.OFFERED,
            EventKind.COUNTERED,
            EventKind.DATE_PROPOSED,
            EventKind.DATE_AGREED,
            EventKind.WARNED,
            EventKind.WITHDRAWN,
            EventKind.RELEASED);

    private final CommitmentBook book;
    private final ContactChoices choices;
    private final ContactWords words;
    private final TimelineWords timeline;
    private final boolean heard;

    /** @param heard whether anything that contacts say is taken; else they are asked nothing */
    PromiseViews(CommitmentBook book, Texts texts, WorkCalendars calendars, boolean heard) {
        this.book = book;
        this.choices = new ContactChoices(book);
        this.words = new ContactWords(texts, calendars);
        this.timeline = new TimelineWords(texts);
        this.heard = heard;
    }

    ContactPromise of(Commitment now, Issue issue, Voice voice) {
        LocalDate today = book.today(now);
        String key = issue.getKey();
        String title = issue.getSummary();
        List<TimelineEntry> entries = book.timeline(now.id());
        List<ContactChoice> possible =
                !heard || IssueAccess.archived(issue) ? List.of() : choices.of(now, entries, voice.actor());
        List<ContactQuestion> questions = possible.stream()
                .map(choice -> words.question(now, choice, key, title))
                .toList();
        CommitmentView view = CommitmentView.of(now, Outcomes.of(now, today), key, title);
        return new ContactPromise(
                now.id().value(),
                now.asked(),
                voice.function().name(),
                key,
                title,
                choices.group(now, possible),
                now.stage().negotiating() ? now.latestDate() : now.agreedDate(),
                possible.stream().anyMatch(PromiseViews::saysAll) ? "" : words.sentence(now, today),
                questions,
                timeline
                        .of(
                                view,
                                entries.stream()
                                        .filter(PromiseViews::forThem)
                                        .map(entry -> told(entry, now))
                                        .toList(),
                                today)
                        .stream()
                        .map(line -> new ContactMoment(line.day(), line.sentence(), line.words()))
                        .toList());
    }

    /** Whether the question's own sentence says who promised what by when. */
    private static boolean saysAll(ContactChoice choice) {
        return choice.topic().waiting() || choice.about().kind() == EventKind.ACCEPTED && choice.event() != null;
    }

    /** A report is written for IT's own plan: who shall hear of a danger is warned, and that counts as told. */
    private static boolean forThem(TimelineEntry entry) {
        return entry.kind() != EventKind.REPORTED;
    }

    /** Without what the promising side notes for itself: causes and disputes are in its own words. */
    private static TimelineEntry told(TimelineEntry entry, Commitment now) {
        boolean heard = entry.side() != now.side() || SAID.contains(entry.kind());
        return heard ? entry : silent(entry);
    }

    private static TimelineEntry silent(TimelineEntry entry) {
        @Nullable String nothing = null;
        return new TimelineEntry(
                entry.sequence(),
                entry.day(),
                entry.at(),
                entry.kind(),
                entry.side(),
                entry.date(),
                nothing,
                entry.cause(),
                entry.via(),
                entry.word(),
                entry.counted(),
                entry.noticeDay(),
                entry.told(),
                entry.toldOn(),
                entry.facts());
    }
}
