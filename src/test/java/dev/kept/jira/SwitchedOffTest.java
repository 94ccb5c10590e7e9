package dev.kept.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.LinkAnswer;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Post;
import dev.kept.core.consent.Question;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalFigures;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.guide.GuideStore;
import dev.kept.core.guide.Guides;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.notice.DigestMailing;
import dev.kept.core.notice.DigestRounds;
import dev.kept.core.notice.DigestSource;
import dev.kept.core.notice.DigestStore;
import dev.kept.core.notice.NoticeGathering;
import dev.kept.core.notice.NoticeMailing;
import dev.kept.core.notice.NoticeRounds;
import dev.kept.core.promise.Side;
import dev.kept.core.publishing.PublicationStore;
import dev.kept.core.publishing.Publishing;
import dev.kept.core.pulse.PulseFigures;
import dev.kept.core.pulse.PulsePage;
import dev.kept.core.pulse.PulseStore;
import dev.kept.core.pulse.Pulses;
import dev.kept.core.ranking.RankingFigures;
import dev.kept.core.ranking.RoundStore;
import dev.kept.core.ranking.Rounds;
import dev.kept.core.reminder.ReminderLetters;
import dev.kept.core.reminder.ReminderLog;
import dev.kept.core.reminder.Reminders;
import dev.kept.core.request.RequestBook;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.contact.ContactVoices;
import dev.kept.jira.contact.JiraContactDesk;
import dev.kept.jira.contact.JiraContactGoals;
import dev.kept.jira.contact.JiraContactGuides;
import dev.kept.jira.contact.JiraContactPromises;
import dev.kept.jira.contact.JiraContactPulses;
import dev.kept.jira.contact.JiraContactRankings;
import dev.kept.jira.goal.GoalViews;
import dev.kept.jira.history.BackfillJob;
import dev.kept.jira.history.BackfillRights;
import dev.kept.jira.history.JiraBackfills;
import dev.kept.jira.mail.ConsentRequests;
import dev.kept.jira.mail.JiraAnswersByLink;
import dev.kept.jira.mail.OwedTellings;
import dev.kept.jira.mail.ReachedContacts;
import dev.kept.jira.partnership.CommitmentSteps;
import dev.kept.jira.partnership.JiraPartnership;
import dev.kept.job.JobTask.JobResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is switched off does nothing: its jobs, mails and operations ask the stores nothing at all, and whoever asks for it
 * reads its sentence. The stores here are none, so that any question to one of them shows.
 */
class SwitchedOffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final ContactReader READER = new ContactReader("sales", Locale.ENGLISH);

    private final InMemoryRuleStore rules = new InMemoryRuleStore(CLOCK);
    private final Capabilities capabilities = new Capabilities(rules);

    private final LedgerStore ledger = mock(LedgerStore.class);
    private final CommitmentBook book = mock(CommitmentBook.class);
    private final FunctionStore functions = mock(FunctionStore.class);
    private final Contacts contacts = mock(Contacts.class);
    private final GoalStore goals = mock(GoalStore.class);
    private final Post post = mock(Post.class);
    private final ContactVoices voices = new ContactVoices(functions, contacts, capabilities);

    private void off(Capability... some) {
        rules.replace(HouseRules.STANDARD.without(Set.of(some)), "admin");
    }

    private static void assertOff(Capability capability, Answer<?> answer) {
        assertEquals(
                Refusal.of(Refusal.Kind.CONFLICT, Capability.OFF.key(capability)),
                answer.fold(given -> "given", refusal -> refusal));
    }

    @Test
    void promised_replies() {
        off(Capability.PROMISED_REPLIES);
        Viewers viewers = mock(Viewers.class);
        CommitmentSteps steps = new CommitmentSteps(book, null, null, null, null, capabilities);
        JiraPartnership jira = new JiraPartnership(viewers, null, steps, null, null, null);
        assertOff(Capability.PROMISED_REPLIES, jira.smallPromises("SHOP-1"));
        assertOff(Capability.PROMISED_REPLIES, jira.backToYou("SHOP-1", 1, "Sales", DAY, Side.IT, null));
        verifyNoInteractions(viewers, book);
    }

    @Test
    void reminders() {
        off(Capability.REMINDERS);
        ReminderLog log = mock(ReminderLog.class);
        ReminderLetters letters = mock(ReminderLetters.class);
        assertEquals(
                new Reminders.Round(Map.of(), true),
                new Reminders(ledger, rules, log, letters, post, CLOCK).remind(() -> false, (one, failure) -> {}));
        verifyNoInteractions(ledger, log, letters, post);
        assertOff(Capability.REMINDERS, answers(LinkPurpose.ON_COURSE).question("token"));
    }

    @Test
    void answers_by_link() {
        off(Capability.ANSWERS_BY_LINK);
        SealStore seals = mock(SealStore.class);
        assertEquals(0, new OwedTellings(ledger, seals, null, capabilities, CLOCK).tell(() -> false));
        ReachedContacts reached = new ReachedContacts(functions, contacts, book, capabilities);
        assertEquals(0, reached.beside("Sales", "pm"));
        ConsentRequests requests =
                new ConsentRequests(book, null, reached, null, null, contacts, functions, null, post, null);
        assertOff(Capability.ANSWERS_BY_LINK, requests.ask(null, null, false));
        verifyNoInteractions(ledger, seals, functions, contacts, book, post);
        assertOff(Capability.ANSWERS_BY_LINK, answers(LinkPurpose.ANSWER).question("token"));
        assertOff(
                Capability.ANSWERS_BY_LINK,
                answers(LinkPurpose.READ).answer("token", new LinkAnswer(true, null, null, null)));
    }

    /** Takes answers to a link that asks this. */
    private JiraAnswersByLink answers(LinkPurpose purpose) {
        ConsentLinks links = mock(ConsentLinks.class);
        when(links.question(any())).thenReturn(Answer.of(new Question(purpose, null, null, null)));
        return new JiraAnswersByLink(links, null, null, null, null, capabilities);
    }

    @Test
    void notices() {
        off(Capability.NOTICES);
        InMemoryFunctionStore some = new InMemoryFunctionStore();
        some.save(new BusinessFunction("Sales", null, null, List.of("vera")));
        NoticeGathering gathering = mock(NoticeGathering.class);
        NoticeMailing mailing = mock(NoticeMailing.class);
        assertEquals(
                new NoticeRounds.NoticeRound(0, 0, true),
                new NoticeRounds(some, rules, contacts, gathering, mailing, CLOCK)
                        .run(() -> false, (one, failure) -> {}));
        verifyNoInteractions(gathering, mailing, contacts);
    }

    @Test
    void digests() {
        off(Capability.DIGESTS);
        DigestSource source = mock(DigestSource.class);
        DigestStore store = mock(DigestStore.class);
        DigestMailing mailing = mock(DigestMailing.class);
        assertEquals(
                new DigestRounds.DigestRound(0, 0, true),
                new DigestRounds(functions, rules, source, store, mailing, CLOCK)
                        .run(() -> false, (one, failure) -> {}));
        verifyNoInteractions(functions, source, store, mailing);
    }

    @Test
    void contact_answers() {
        off(Capability.CONTACT_ANSWERS);
        JiraContactPromises promises = new JiraContactPromises(book, null, voices, null, null, null, null, null, CLOCK);
        assertOff(Capability.CONTACT_ANSWERS, promises.take(READER, "one", 1, new Step.AcceptDone()));
        assertOff(
                Capability.CONTACT_ANSWERS,
                new JiraContactGoals(goals, mock(GoalBook.class), voices, null, CLOCK).say(READER, null));
        JiraContactDesk desk = new JiraContactDesk(mock(RequestBook.class), voices, null, book, null);
        assertOff(Capability.CONTACT_ANSWERS, desk.ask(READER, null));
        assertOff(Capability.CONTACT_ANSWERS, desk.takeBack(READER, "one"));
        RoundStore store = mock(RoundStore.class);
        assertOff(
                Capability.CONTACT_ANSWERS, new JiraContactRankings(rounds(store), voices).say(READER, 1, null, null));
        assertOff(Capability.CONTACT_ANSWERS, new JiraContactPulses(null, voices).say(READER, 1, null, null));
        Guides guides = new Guides(mock(GuideStore.class), functions, null, capabilities, CLOCK);
        assertOff(Capability.CONTACT_ANSWERS, new JiraContactGuides(guides, voices).take(READER, null));
        verifyNoInteractions(book, goals, store, functions, contacts);
    }

    @Test
    void goals() {
        off(Capability.GOALS);
        assertEquals(
                List.of(),
                new GoalFigures(goals, null, capabilities).figures(new KnownBy(DAY, false, CLOCK.instant())));
        GoalViews views = new GoalViews(goals, null, null, rules, capabilities, CLOCK);
        assertOff(Capability.GOALS, views.view("NEXT-DAY", null));
        assertEquals(List.of(), views.like("", null, 20));
        JiraContactGoals asked = new JiraContactGoals(goals, mock(GoalBook.class), voices, null, CLOCK);
        assertEquals(List.of(), asked.goals(READER));
        assertOff(Capability.GOALS, asked.say(READER, null));
        verifyNoInteractions(goals, functions, contacts);
    }

    @Test
    void goal_order() {
        off(Capability.GOAL_ORDER);
        RoundStore store = mock(RoundStore.class);
        Rounds rounds = rounds(store);
        assertTrue(rounds.last().isEmpty());
        assertEquals(List.of(), new RankingFigures(rounds).figures(new KnownBy(DAY, false, CLOCK.instant())));
        assertOff(Capability.GOAL_ORDER, rounds.say(1, null, null));
        assertOff(Capability.GOAL_ORDER, new JiraContactRankings(rounds, voices).page(READER));
        verifyNoInteractions(store, goals, functions, contacts);
    }

    @Test
    void surveys() {
        off(Capability.SURVEYS);
        PulseStore store = mock(PulseStore.class);
        Pulses pulses = new Pulses(store, functions, new InMemoryOneAtATime(), round -> List.of(), capabilities, CLOCK);
        assertEquals(List.of(), pulses.results());
        assertEquals(List.of(), new PulseFigures(pulses).felt(DAY));
        assertOff(Capability.SURVEYS, pulses.say(1, List.of(), null, null));
        assertEquals(PulsePage.NONE, pulses.page(List.of("somebody"), round -> List.of()));
        verifyNoInteractions(store, functions, contacts);
    }

    private Rounds rounds(RoundStore store) {
        return new Rounds(store, goals, functions, new InMemoryOneAtATime(), capabilities, CLOCK);
    }

    @Test
    void publishing() {
        off(Capability.PUBLISHING);
        PublicationStore store = mock(PublicationStore.class);
        Publishing publishing = new Publishing(store, null, null, capabilities, CLOCK);
        assertEquals(0, publishing.tellAll());
        assertTrue(publishing.current(1).isEmpty());
        verifyNoInteractions(store);
    }

    @Test
    void history() {
        off(Capability.HISTORY);
        assertEquals(
                JobResult.done("Switched off"),
                new BackfillJob(null, null, null, rules, capabilities).run(() -> false));
        BackfillRights rights = mock(BackfillRights.class);
        JiraBackfills backfills = new JiraBackfills(rights, null, null, null, capabilities);
        assertOff(Capability.HISTORY, backfills.count(null));
        assertOff(Capability.HISTORY, backfills.start(null));
        assertOff(Capability.HISTORY, backfills.run("one"));
        assertOff(Capability.HISTORY, backfills.latest(null));
        assertOff(Capability.HISTORY, backfills.ask("one", null));
        verifyNoInteractions(rights);
    }
}
