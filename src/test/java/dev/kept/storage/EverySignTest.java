package dev.kept.storage;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.UnheldTextException;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditEntry;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.BackfillTask;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.blind.BallotKey;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.continuity.ContactMonth;
import dev.kept.core.continuity.ContactTrack;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.goal.CheckIn;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalEvent;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.proposal.GoalProposal;
import dev.kept.core.guide.GuideContent;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.GuideVersion;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.HookMessage;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.NameRule;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.LiaisonDeed;
import dev.kept.core.liaison.LiaisonEvent;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.plain.DictionaryTerm;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.core.publishing.Audience;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.PulseTerms;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.Ranking;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.core.ranking.Speaker;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.Intake;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.StatusField;
import dev.kept.core.snapshot.BoardSnapshot;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.audit.AoAuditLog;
import dev.kept.storage.backfill.AoBackfillRuns;
import dev.kept.storage.continuity.AoContactTracks;
import dev.kept.storage.function.AoDictionaryStore;
import dev.kept.storage.function.AoFunctionStore;
import dev.kept.storage.function.AoGuideStore;
import dev.kept.storage.function.AoLiaisonStore;
import dev.kept.storage.goal.AoGoalStore;
import dev.kept.storage.goal.AoProposalStore;
import dev.kept.storage.hook.AoHookDeliveries;
import dev.kept.storage.house.AoRuleStore;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.storage.publishing.AoPublicationStore;
import dev.kept.storage.request.AoIntakeStore;
import dev.kept.storage.request.AoRequestStore;
import dev.kept.storage.round.AoPulseStore;
import dev.kept.storage.round.AoRoundStore;
import dev.kept.storage.search.AoCommitmentListing;
import dev.kept.storage.snapshot.AoSnapshotStore;
import dev.kept.storage.sql.Sql;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * A text with a sign of four bytes is stored whole, or refused with a sentence where the schema holds three; then nothing
 * of it is there. Whatever column holds a text is reached, or holds none that anybody writes.
 */
class EverySignTest {
    private static final String ROCKET = "\ud83d\ude80";
    private static final String TEXT = "bald " + ROCKET;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final ActorMark PM = new ActorMark("d1", "s1", "pm");

    /**
     * What the plugin makes itself of letters and digits, also of signs beyond them where a text only waits to be sent, and the
     * host's own keys, which lie in the same database.
     */
    private static final Set<String> OURS =
            Set.of(("BACKFILL_RUN.LEASE_HOLDER BACKFILL_RUN.RUN_STATE BACKFILL_RUN.RUN_UID"
                            + " BACKFILL_RUN.SOURCE_NAME BACKFILL_RUN.ZONE_NAME BUSINESS_FUNCTION.MAIL_RHYTHM BUSINESS_FUNCTION.ZONE_ID CELL_MONTH.CELLS_TEXT"
                            + " CELL_MONTH.MONTH_KEY CELL_MONTH.MONTH_NAME CHAIN_ARCHIVE.CHAIN_TEXT CHAIN_ARCHIVE.COMMITMENT_UID"
                            + " CHAIN_SEAL.HEADS_TEXT CHAIN_SEAL.PREVIOUS_HASH CHAIN_SEAL.SEAL_HASH CHAIN_SEAL.SEAL_KEY"
                            + " COMMITMENT.AGREED_DAY COMMITMENT.AWAITED_DAY COMMITMENT.COMMITMENT_UID COMMITMENT.DANGER_DAY"
                            + " COMMITMENT.DATE_CHANGES COMMITMENT.DEAL_STAGE COMMITMENT.DELIVERED_DAY COMMITMENT.FIRST_DAY"
                            + " COMMITMENT.HEAD_HASH COMMITMENT.LATEST_DAY COMMITMENT.MADE_DAY COMMITMENT.MOVED_DAY"
                            + " COMMITMENT.OPEN_TOLD COMMITMENT.PARENT_UID COMMITMENT.PROMISE_SIDE COMMITMENT.PROSPECT_NAME"
                            + " COMMITMENT.SIZE_BAND COMMITMENT.WAITING_SIDE COMMITMENT.WARNED_DAY COMMITMENT.WITHDRAWN_DAY"
                            + " COMMITMENT.ZONE_NAME DEPARTURE.COMMITMENT_UID DEPARTURE.DEPARTURE_KIND DEPARTURE.EVENT_KEY"
                            + " DEPARTURE.LEFT_DAY FIGURE_START.NEXT_PLACE FIGURE_START.ROW_NAME FIGURE_START.TOLD_MONTH"
                            + " FIGURE_START.WRITTEN_MONTH LEDGER_EVENT.ABOUT_DAY LEDGER_EVENT.ACTING_SIDE"
                            + " LEDGER_EVENT.ACTOR_DIGEST LEDGER_EVENT.ACTOR_SALT LEDGER_EVENT.COMMITMENT_UID"
                            + " LEDGER_EVENT.EVENT_HASH LEDGER_EVENT.EVENT_KEY LEDGER_EVENT.EVENT_KIND"
                            + " LEDGER_EVENT.PREVIOUS_HASH LINK_SECRET.SECRET_HEX LINK_SECRET.SECRET_NAME NOTICE.COMMITMENT_UID NOTICE.MAIL_KEY"
                            + " NOTICE.NOTICE_KEY NOTICE.NOTICE_KIND NOTICE.READER_HASH NOTICE_CHOICE.MAIL_RHYTHM"
                            + " NOTICE_CHOICE.READER_HASH NOTICE_MAIL.MAIL_KEY NOTICE_MAIL.READER_HASH"
                            + " NOTICE_POSITION.ROW_NAME REMINDER.REMINDED_DAY"
                            + " OUTGOING_STEP.PROMISE_TITLE OUTGOING_STEP.PROMISE_UID OUTGOING_STEP.READER_LANGUAGE"
                            + " OUTGOING_STEP.READER_NAME OUTGOING_STEP.REFUSAL_TEXT OUTGOING_STEP.STEP_KIND"
                            + " OUTGOING_STEP.STEP_STATE OUTGOING_STEP.STEP_UID OUTGOING_STEP.TYPED_DATE"
                            + " OUTGOING_STEP.TYPED_WORDS OUTGOING_STEP.TOLD_COST OUTGOING_STEP.USER_KEY TURN.TURN_NAME"
                            + " REMINDER.REMINDER_KEY SHARED_GOAL.GOAL_KEY SHARED_GOAL.LINK_ID SHARED_GOAL.AIM_DAY SHARED_GOAL.AIM_KIND"
                            + " SHARED_GOAL.AIM_START SHARED_GOAL.AIM_TARGET SHARED_GOAL.CYCLE_TEXT SHARED_GOAL.GOAL_LEVEL"
                            + " SHARED_GOAL.GOAL_STATE SHARED_GOAL.PARENT_KEY GOAL_EVENT.CHANGED_PARTS GOAL_EVENT.EVENT_KEY"
                            + " FUNCTION_GUIDE.CHANGED_PARTS PLAIN_DICTIONARY.LIST_NAME"
                            + " GOAL_PAGE_LOOK.BUSINESS_DOOR GOAL_PAGE_LOOK.CHANGED_DAY GOAL_PAGE_LOOK.IT_DOOR"
                            + " GOAL_PROPOSAL.GOAL_KEY GOAL_PROPOSAL.PROPOSAL_STATE GOAL_PROPOSAL.PROPOSAL_UID GOAL_PROPOSAL.PROPOSED_BY_SIDE"
                            + " GOAL_EVENT.EVENT_KIND GOAL_EVENT.EVENT_SIDE GOAL_EVENT.EVENT_WORD GOAL_EVENT.GOAL_KEY GOAL_EVENT.STEP_UID"
                            + " SHARED_GOAL.PAGE_TITLE USED_LINK.LINK_ID"
                            + " CHANNEL_KEY.KEY_NAME CHANNEL_KEY.OPENED_BY CHANNEL_KEY.SECRET_TEXT"
                            + " CHANNEL_REQUEST.NONCE_TEXT GOAL_RANKING.GUESS_ORDER GOAL_RANKING.OWN_ORDER"
                            + " BLIND_RANKING.MARK_KEY BLIND_RANKING.ROUND_NUMBER BLIND_RANKING.SIDE_SUMS BLIND_RANKING.SPENT_MARKS"
                            + " GOAL_RANKING.SPREAD_POINTS GOAL_RANKING.ROUND_SIDE GOAL_RANKING.SEAL_NOISE GOAL_ROUND.CLOSED_ON GOAL_ROUND.CLOSES_ON"
                            + " GOAL_ROUND.OPENED_BY GOAL_ROUND.OPENS_ON GOAL_ROUND.SPEAKER_KEY PULSE_ROUND.ANSWER_COUNTS"
                            + " PULSE_ROUND.CLOSED_ON PULSE_ROUND.CLOSES_ON PULSE_ROUND.MARK_KEY PULSE_ROUND.OPENS_ON"
                            + " PULSE_ROUND.SPENT_MARKS PUBLICATION_CHANGE.AUDIENCE_KIND PUBLICATION_CHANGE.CHANGED_BY"
                            + " BUSINESS_REQUEST.NEEDED_BY BUSINESS_REQUEST.REQUEST_STATE BUSINESS_REQUEST.REQUEST_UID"
                            + " DIGEST_MAIL.MAIL_KEY DIGEST_MAIL.WEEK_START DIGEST_SWITCH.NAME_HASH DIGEST_SWITCH.SWITCHED_BY"
                            + " DIGEST_SWITCH.SWITCH_STATE PROJECT_INTAKE.CHANGED_BY PROJECT_INTAKE.ISSUE_TYPE"
                            + " PUBLISHED_COPY.COPY_TEXT PUBLISHED_COPY.KEY_HASH PUBLISHED_SPAN.FROM_DAY"
                            + " PUBLISHED_SPAN.MADE_DAY PUBLISHED_SPAN.SPAN_KEY PUBLISHED_SPAN.UNTIL_DAY"
                            + " HOOK.EVENT_NAMES HOOK.HOOK_STATE HOOK.HOOK_UID HOOK.LEADS_TO HOOK.SECRET_TEXT"
                            + " HOOK_DELIVERY.COMMITMENT_UID HOOK_DELIVERY.DELIVERY_STATE HOOK_DELIVERY.DELIVERY_UID"
                            + " HOOK_DELIVERY.EVENT_NAME HOOK_DELIVERY.HOOK_UID HOOK_DELIVERY.TRIED_RESULT"
                            + " HOOK_DELIVERY.WAITS_FOR HOOK_HOST.HOST_LINES HOOK_HOST.ROW_NAME LIAISON_EVENT.EVENT_KIND"
                            + " LIAISON_EVENT.EVENT_SIDE LIAISON_EVENT.ON_DAY LIAISON_EVENT.SAID_COUNTS"
                            + " CONTACT_MONTH.MONTH_NAME CONTACT_MONTH.MONTH_SIDE CONTACT_TRACK.MONTH_KEYS"
                            + " CONTACT_TRACK.PERSON_LINES CONTACT_TRACK.TRACK_MONTH CONTACT_TRACK.TRACK_SIDE"
                            + " SNAPSHOT.MONTH_NAME SNAPSHOT.SNAPSHOT_KEY SNAPSHOT.TEXT_HASH"
                            + " WITNESSED_HEAD.PROJECT_KEY WITNESSED_HEAD.SEAL_HASH AUDIT_LINE.ACTION_NAME AUDIT_LINE.DONE_BY HEALTH_NOTE.NOTE_ENDING HEALTH_NOTE.NOTE_SUBJECT HEALTH_NOTE.NOTE_TEXT WEIGHT_CHANGE.CHANGED_BY WEIGHT_CHANGE.NEW_WEIGHTS WEIGHT_CHANGE.OLD_WEIGHTS WEIGHT_CHANGE.CHANGE_REASON")
                    .split(" "));

    @Test
    void on_h2_every_text_is_stored_whole() {
        try (Database database = TestDatabases.h2()) {
            assertWhole(database);
        }
    }

    @Test
    void on_postgres_every_text_is_stored_whole() {
        try (Database database = TestDatabases.postgres()) {
            assertWhole(database);
        }
    }

    @Test
    void on_mariadb_every_text_is_stored_whole() {
        try (Database database = TestDatabases.mariadb()) {
            assertWhole(database);
        }
    }

    @Test
    void on_mariadb_of_three_bytes_every_text_is_refused_with_a_sentence() {
        try (Database database = TestDatabases.mariadb(TestDatabases.BLIND)) {
            StorageHost host = StorageHost.over(database);
            Commitment made = given(make(host.ledger(), 1, "Sales"));
            List<String> written = new ArrayList<>();
            doors(host, made).forEach((door, write) -> {
                String key =
                        UnheldTextException.answer(write).fold(given -> "written", refusal -> refusal.messageKey());
                if (!key.equals("kept.refusal.text.unheld")) {
                    written.add(door + " is " + key);
                }
            });
            assertEquals(List.of(), written);
            assertEquals(Optional.of(made), host.ledger().find(made.id()), "something of a refused text is there");
            assertEquals(1, host.ledger().inProject(1, null, 9).size());
            assertEquals(List.of(), new AoGoalStore(host.ao(), host.executors()).all());
            assertEquals(List.of(), new AoFunctionStore(host.ao(), host.executors()).all());
            assertEquals(HouseRules.STANDARD, new AoRuleStore(host.ao(), host.executors(), NOON).current());
            assertEquals(List.of(), new AoBackfillRuns(host.ao()).latest(null, 9));
        }
    }

    /** Nothing is found by a text that no row can hold, and nothing fails. */
    @Test
    void on_mariadb_of_three_bytes_such_a_text_finds_nothing() {
        try (Database database = TestDatabases.mariadb(TestDatabases.BLIND)) {
            StorageHost host = StorageHost.over(database);
            given(make(host.ledger(), 1, "Sales"));
            AoCommitmentListing listing = new AoCommitmentListing(host.ao(), host.executors());
            assertEquals(1, listing.count(CommitmentFilter.of(1, TODAY)));
            CommitmentFilter named = new CommitmentFilter(1L, Attention.ALL, TEXT, null, null, null, null, null, TODAY);
            assertEquals(0, listing.count(named));
            assertEquals(List.of(), host.ledger().requestersLike(ROCKET, 9));
            assertEquals(Optional.empty(), new AoGoalStore(host.ao(), host.executors()).find(TEXT));
            assertEquals(Optional.empty(), new AoFunctionStore(host.ao(), host.executors()).find(TEXT));
            assertEquals(Optional.empty(), new AoBackfillRuns(host.ao()).find(TEXT));
        }
    }

    /** Names that only capitals or accents tell apart are two names, also where the database takes them for one. */
    @Test
    void names_that_a_blind_database_takes_for_one_do_not_stop_a_promise() {
        try (Database database = TestDatabases.mariadb(TestDatabases.BLIND)) {
            StorageHost host = StorageHost.over(database);
            for (String name : List.of("Sales", "SALES", "M\u00fcller", "Muller")) {
                Commitment made = given(make(host.ledger(), name.hashCode(), name));
                assertEquals(name, host.ledger().find(made.id()).orElseThrow().requester());
            }
            AoFunctionStore functions = new AoFunctionStore(host.ao(), host.executors());
            functions.save(function("M\u00fcller", "a"));
            assertEquals(Optional.empty(), functions.find("Muller"));
            Answer<Boolean> refused = UnheldTextException.answer(() -> {
                functions.save(function("Muller", "b"));
                return Answer.of(true);
            });
            assertEquals("kept.refusal.text.alike", refused.fold(given -> "", refusal -> refusal.messageKey()));
            functions.remove("Muller");
            assertEquals(List.of(function("M\u00fcller", "a")), functions.all());
        }
    }

    private static void assertWhole(Database database) {
        StorageHost host = StorageHost.over(database);
        Commitment made = given(make(host.ledger(), 1, "Sales"));
        doors(host, made).forEach((door, write) -> given(write.get()));

        assertEquals(Optional.empty(), HashChain.verify(host.ledger().events(made.id())));
        Goal goal = new AoGoalStore(host.ao(), host.executors()).find("G1").orElseThrow();
        assertEquals(TEXT, goal.name());
        assertEquals("", goal.page().title(), "a page's title is Confluence's to tell");
        assertEquals(
                List.of(TEXT),
                new AoFunctionStore(host.ao(), host.executors())
                        .find(TEXT)
                        .orElseThrow()
                        .contacts());
        assertEquals(
                TEXT,
                new AoRuleStore(host.ao(), host.executors(), NOON)
                        .current()
                        .causes()
                        .get(0)
                        .label());
        assertTrue(host.ledger().requestersLike("bald", 9).contains(TEXT));

        SortedSet<String> reached = new TreeSet<>(OURS);
        Sql sql = new Sql(host.executors(), StorageHost.NAMESPACE);
        for (String text : EntityColumns.texts()) {
            String[] name = text.split("\\.");
            sql.inTransaction(session -> {
                session.each("SELECT [" + name[1] + "] FROM {" + name[0] + "}", row -> {
                    String value = row.getStringOrNull(name[1]);
                    if (value != null && value.contains(ROCKET)) {
                        reached.add(text);
                    }
                });
                return null;
            });
        }
        assertEquals(EntityColumns.texts(), reached, "which texts a sign of four bytes got to");
    }

    /** Each way in which somebody's own words get into the tables, by name. */
    private static Map<String, Supplier<Answer<?>>> ways(StorageHost host, Commitment made) {
        CommitmentBook book = book(host.ledger());
        AoRuleStore rules = new AoRuleStore(host.ao(), host.executors(), NOON);
        Map<String, Supplier<Answer<?>>> ways = new LinkedHashMap<>();
        ways.put("a requester", () -> make(host.ledger(), 2, TEXT));
        ways.put("words", () -> book.take(made.id(), new Step.Warn(null, TEXT), PM));
        ways.put(
                "a disclosure",
                () -> book.take(made.id(), new Step.Disclose(Facet.COST, Disclosure.Form.VALUE, TEXT, null), PM));
        ways.put("a correction", () -> book.correct(made.id(), TEXT, null, PM));
        ways.put("who acted", () -> book.take(made.id(), new Step.Warn(null, "x"), new ActorMark("d", "s", TEXT)));
        ways.put("a goal", stored(() -> new AoGoalStore(host.ao(), host.executors()).save(new Goal("G1", TEXT, null))));
        ways.put("a page", stored(() -> new AoGoalStore(host.ao(), host.executors())
                .save(new Goal("G1", TEXT, new Goal.StrategyPage("link", 1, TEXT, "https://w/" + ROCKET)))));
        GoalWording wording =
                new GoalWording(TEXT, TEXT, GoalAim.ACHIEVE, TEXT, new GoalWording.Sponsors(TEXT, TEXT), null);
        ways.put("a goal's wording", stored(() -> new AoGoalStore(host.ao(), host.executors())
                .save(new Goal("G2", wording, new GoalPlace(GoalPlace.GoalLevel.FUNCTION, TEXT, null), null, true))));
        ways.put("who confirmed", stored(() -> new AoGoalStore(host.ao(), host.executors())
                .append(new GoalEvent(
                        "G1",
                        1,
                        GoalEvent.GoalEventKind.CONFIRMED,
                        Side.BUSINESS,
                        Word.ANSWERED,
                        TEXT,
                        NOON.instant(),
                        Set.of(),
                        null,
                        new CheckIn(0, 0, 0, 0, TEXT)))));
        ways.put("a function", stored(() -> new AoFunctionStore(host.ao(), host.executors())
                .save(function(TEXT, TEXT))));
        ways.put("a contact", stored(() -> new AoFunctionStore(host.ao(), host.executors())
                .save(function("Finance", TEXT))));
        rounds(host, ways);
        surveys(host, ways);
        guides(host, ways);
        words(host, ways);
        requests(host, ways);
        sides(host, ways);
        ways.put("rules", stored(() -> rules.replace(rules(), TEXT)));
        ways.put("rules once more", stored(() -> rules.replace(rules(), TEXT)));
        ways.put("a group", stored(() -> new AoPublicationStore(host.ao(), host.executors(), NOON)
                .publish(1, new Audience(List.of(TEXT)), "u")));
        ways.put("an audit line", stored(() -> new AoAuditLog(host.ao())
                .add(new AuditEntry(0, NOON.instant(), "u1", AuditAction.RULES, TEXT, TEXT, TEXT))));
        ways.put("a run", stored(() -> new AoBackfillRuns(host.ao()).add(run())));
        return ways;
    }

    private static void rounds(StorageHost host, Map<String, Supplier<Answer<?>>> ways) {
        RoundTerms terms = new RoundTerms(
                TEXT,
                "u1",
                List.of(new RankedGoal("G1", TEXT)),
                TODAY,
                TODAY,
                new RoundTerms.BlindTerms(
                        new AskedGroup(Side.IT, "", 5, TEXT), new AskedGroup(Side.BUSINESS, TEXT, 5, TEXT), 5));
        ways.put("a round", stored(() -> new AoRoundStore(host.ao(), host.executors()).add(terms, "u1")));
        ways.put("an order of goals", stored(() -> new AoRoundStore(host.ao(), host.executors())
                .save(
                        1,
                        new Ranking(
                                new Speaker(Side.IT, List.of(TEXT)),
                                new SideView(List.of("G1"), List.of("G1")),
                                NOON.instant()))));
    }

    private static void surveys(StorageHost host, Map<String, Supplier<Answer<?>>> ways) {
        AskedGroup group = new AskedGroup(Side.BUSINESS, TEXT, 5, TEXT);
        PulseTerms asked = new PulseTerms(
                List.of(group),
                TODAY,
                TODAY,
                5,
                10,
                Map.of("en", Map.of(PulseItem.VALUE, TEXT)),
                Map.of(Side.IT, TEXT, Side.BUSINESS, TEXT));
        AoPulseStore pulse = new AoPulseStore(host.ao());
        ways.put("a survey", stored(() -> pulse.add(asked, BallotKey.fresh())));
        AskedGroup plain = new AskedGroup(Side.BUSINESS, "Sales", 5, null);
        PulseTerms plainly = new PulseTerms(
                List.of(plain, new AskedGroup(Side.IT, "", 5, null)), TODAY, TODAY, 5, 10, Map.of(), Map.of());
        long survey = pulse.add(plainly, BallotKey.fresh()).id();
        AnswerSheet sheet = new AnswerSheet(List.of(1, 2, 3, 4, 5, 5), TEXT);
        ways.put("a comment", stored(() -> pulse.take(survey, List.of("aa"), plain, sheet)));
        ways.put(
                "a comment of IT",
                stored(() ->
                        pulse.take(survey, List.of("bb"), plainly.of(Side.IT).get(0), sheet)));
    }

    private static void guides(StorageHost host, Map<String, Supplier<Answer<?>>> ways) {
        GuideContent told = new GuideContent(
                List.of(new GuideContent.ValueStream(TEXT, TEXT)),
                List.of(new GuideContent.OwnNumber(TEXT, BigDecimal.ONE, null, false)),
                List.of(new GuideContent.GlossaryTerm(TEXT, List.of(TEXT), TEXT)),
                List.of(new GuideContent.GuideSpan(TODAY, TODAY, TEXT)),
                List.of(new GuideContent.GuideSpan(TODAY, TODAY, TEXT)),
                TEXT,
                TEXT);
        ways.put("a guide", stored(() -> new AoGuideStore(host.ao(), host.executors())
                .add(new GuideVersion(TEXT, 1, told, NOON.instant(), NOON.instant(), Set.of(GuidePart.OWNER)))));
    }

    private static void words(StorageHost host, Map<String, Supplier<Answer<?>>> ways) {
        ways.put("a list of terms", stored(() -> new AoDictionaryStore(host.ao())
                .save(List.of(new DictionaryTerm("x", List.of(), TEXT)))));
    }

    private static void requests(StorageHost host, Map<String, Supplier<Answer<?>>> ways) {
        ways.put("a request", stored(() -> new AoRequestStore(host.ao(), host.executors())
                .add(request("r1", new BusinessRequest.RequestTerms(1, TEXT, TEXT, TEXT, TODAY, TEXT)))));
        AoRequestStore requests = new AoRequestStore(host.ao(), host.executors());
        ways.put("what became of it", stored(() -> {
            requests.add(request("r2", new BusinessRequest.RequestTerms(1, "Sales", "Prices", null, TODAY, "u1")));
            requests.claim("r2", NOON.instant(), NOON.instant().plusSeconds(9));
            requests.end(
                    "r2",
                    NOON.instant().plusSeconds(9),
                    BusinessRequest.RequestState.DECLINED,
                    new BusinessRequest.RequestEnd(NOON.instant(), TEXT, TEXT, null));
        }));
        AoProposalStore proposals = new AoProposalStore(host.ao(), host.executors());
        ways.put("a proposed goal", stored(() -> proposals.add(proposal("p1", TEXT))));
        ways.put("what became of that goal", stored(() -> {
            proposals.add(proposal("p2", "Growth"));
            proposals.end(
                    "p2",
                    new GoalProposal.ProposalEnd(
                            GoalProposal.ProposalState.DECLINED, null, TEXT, NOON.instant(), TEXT));
        }));
        ways.put("an intake", stored(() -> new AoIntakeStore(host.ao()).save(new Intake(1, List.of(TEXT), "3"), "u1")));
    }

    private static void sides(StorageHost host, Map<String, Supplier<Answer<?>>> ways) {
        ways.put("a role", stored(() -> new AoLiaisonStore(host.ao(), host.executors())
                .add(new LiaisonEvent(
                        TEXT,
                        1,
                        NOON.instant(),
                        Side.BUSINESS,
                        new LiaisonDeed.RoleTaken(TEXT, TEXT, TODAY, new HandOverList(0, 0, 0, 0, null))))));
        YearMonth march = YearMonth.from(TODAY);
        ContactTrack track =
                new ContactTrack(TEXT, Side.IT, march, new TreeMap<>(Map.of(march, BallotKey.fresh())), List.of());
        ContactMonth month = new ContactMonth(TEXT, Side.IT, march, 0, 0, new ContactMonth.YearDealings(0, 0, 0, 0));
        ways.put("who deals with a function", stored(() -> new AoContactTracks(host.ao(), host.executors())
                .keep(0, 1, List.of(track), List.of(month))));
        ways.put("a saved board", stored(() -> new AoSnapshotStore(host.ao())
                .add(new BoardSnapshot(1, march, NOON.instant(), TEXT, "h"))));
        ways.put("a message to a hook", stored(() -> new AoHookDeliveries(host.ao(), host.executors())
                .add(List.of(new HookMessage("m1", "h1", null, HookEvent.WARNED, TEXT, NOON.instant())))));
    }

    private static GoalProposal proposal(String id, String text) {
        return new GoalProposal(
                id,
                new GoalProposal.ProposedGoal(text, text),
                new GoalProposal.Proposer(Side.BUSINESS, text, text),
                NOON.instant(),
                null);
    }

    private static BusinessRequest request(String id, BusinessRequest.RequestTerms terms) {
        return new BusinessRequest(id, terms, NOON.instant(), BusinessRequest.RequestState.WAITING, null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Supplier<Answer<Object>>> doors(StorageHost host, Commitment made) {
        Map<String, Supplier<Answer<Object>>> doors = new LinkedHashMap<>();
        ways(host, made).forEach((name, write) -> doors.put(name, () -> (Answer<Object>) write.get()));
        return doors;
    }

    private static Supplier<Answer<?>> stored(Runnable write) {
        return () -> {
            write.run();
            return Answer.of(true);
        };
    }

    private static CommitmentBook book(AoLedgerStore ledger) {
        return new CommitmentBook(ledger, NOON, HouseTerms.standard(ZoneOffset.UTC, ""));
    }

    private static Answer<Commitment> make(AoLedgerStore ledger, long issue, String requester) {
        return book(ledger)
                .make(
                        new IssueRef(issue, 1, false),
                        new CommitmentTerms(requester, TODAY.plusDays(10), 1, Side.IT),
                        PM);
    }

    private static BusinessFunction function(String name, String contact) {
        return new BusinessFunction(name, null, name.equals(TEXT) ? TEXT : null, List.of(contact));
    }

    private static HouseRules rules() {
        HouseRules standard = HouseRules.STANDARD;
        return new HouseRules(
                standard.notice(),
                standard.reopenDays(),
                standard.correctMinutes(),
                standard.remindDays(),
                standard.freshDays(),
                List.of(new Cause("late", Side.IT, TEXT), new Cause("changed", Side.BUSINESS, TEXT)),
                List.of(WorkCalendar.weekdays(TEXT, Set.of())),
                standard.retention(),
                standard.consent(),
                new DeliveryRule(List.of(TEXT), List.of(TEXT)),
                new StatusField(TEXT, Map.of(ReportedStatus.ON_TRACK, List.of(TEXT)), null),
                NameRule.PRESET,
                MailRule.PRESET,
                Set.of());
    }

    private static BackfillRun run() {
        return BackfillRun.begun(
                "run",
                new BackfillTask(
                        new Scope.QueryScope("text ~ " + ROCKET),
                        new IssueSet.QueryIssues("text ~ " + ROCKET, TEXT),
                        Source.DUE_DATE,
                        ZoneOffset.UTC,
                        TEXT,
                        Instant.EPOCH),
                1);
    }
}
