package dev.kept.storage.row;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.Feedback;
import dev.kept.core.conversation.StatedCause;
import dev.kept.core.conversation.StatusReport;
import dev.kept.core.conversation.Thanks;
import dev.kept.core.conversation.ToldCost;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.FactsText;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.core.listing.Sort;
import dev.kept.core.promise.Carrier;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Deal;
import dev.kept.core.promise.IssueLocation;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.TakenBack;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.storage.sql.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The commitments' table: what is kept of a commitment, each thing said once. What a query asks for is a column, and
 * {@link AoCommitment} has its getter; everything else is a detail, all of them in one column:
 *
 * <pre>
 * accepted=2026-03-09                  disputed=true        split=true       confidence=80    calendar=Berlin
 * claim=2026-05-31                     the date that was meant, as somebody says
 * counted.project=10001                counted.hidden=true  (where they differ from where the issue is now)
 * cause.0=2026-03-01 wish_changed      a cause, and when it was stated
 * report.0=2026-03-01 ON_TRACK 6       how IT said that it stands, when, by the sixth event
 * cost.0=2026-03-01 DAYS 7             what a miss cost, when it was told, by the seventh event
 * thanks=2026-03-09 8                  the day, by the eighth event
 * back.0=2026-03-01 2026-03-05         a delivery, and when it was taken back
 * noticeBy.2=2026-03-04                of the third change of date
 * consent.2=ANSWERED 7                 to it, by the seventh event
 * consent.made=ANSWERED 3              to the first date, unless as usual, a withdrawal (withdrawn), a delivery (done)
 * consent.withdrawn=STATED 4 2026-03-08    to which the requester objected on that day
 * consent.withdrawn=ANSWERED 5 - 2026-03-12    given on that day, after what it is to
 * said=2                               warnings and new dates, where they are not as stated on their days: so many
 * said.0=2026-03-01 7                  said on that day, by the seventh event; of a new date that date follows
 * told.0.0=2026-03-01 2026-03-02 STATED 7  somebody was told: on which day, since when that is on the record, whose word it is
 * COST.form=RANGE  COST.on=2026-03-01  COST.value=10 000  COST.upTo=12 000
 * </pre>
 *
 * Writing, reading and comparing follow from these descriptions. A promise's own id is the commitment's.
 */
public final class CommitmentRows {
    private static final List<Column<?>> COLUMNS = new ArrayList<>();
    private static final List<Detail<?>> DETAILS = new ArrayList<>();

    private static final Column<CommitmentId> ID =
            column(Column.text("COMMITMENT_UID", Commitment::id, CommitmentId::value, CommitmentId::new));
    private static final Column<Long> ISSUE = column(Column.number("ISSUE_ID", Commitment::issueId));
    private static final Column<Long> PROJECT = column(Column.number("PROJECT_ID", Commitment::projectId));
    private static final Column<@Nullable Long> COMMENT =
            column(Column.numberOrNull("COMMENT_ID", one -> one.carrier().commentId()));
    private static final Column<@Nullable CommitmentId> PARENT = column(Column.textOrNull(
            "PARENT_UID",
            one -> one.deal().parent(),
            parent -> parent == null ? null : parent.value(),
            text -> text == null ? null : new CommitmentId(text)));
    private static final Column<Stage> STAGE = column(Column.choice("DEAL_STAGE", Stage.class, Commitment::stage));
    private static final Column<String> REQUESTER = column(Column.text("REQUESTER_NAME", Commitment::requester));
    private static final Column<ZoneId> ZONE =
            column(Column.text("ZONE_NAME", Commitment::zone, ZoneId::getId, ZoneId::of));
    private static final Column<Integer> NOTICE = column(Column.integer("NOTICE_DAYS", Commitment::noticeDays));
    private static final Column<LocalDate> MADE =
            column(Column.day("MADE_DAY", one -> one.promise().madeOn()));
    private static final Column<LocalDate> FIRST =
            column(Column.day("FIRST_DAY", one -> one.promise().firstDate()));
    private static final Column<LocalDate> AGREED = column(Column.day("AGREED_DAY", Commitment::agreedDate));
    private static final Column<LocalDate> LATEST = column(Column.day("LATEST_DAY", Commitment::latestDate));
    private static final Column<@Nullable LocalDate> DELIVERED =
            column(Column.dayOrNull("DELIVERED_DAY", Commitment::deliveredOn));
    private static final Column<@Nullable LocalDate> WARNED =
            column(Column.dayOrNull("WARNED_DAY", one -> one.promise().warnedOn()));
    private static final Column<@Nullable LocalDate> WITHDRAWN =
            column(Column.dayOrNull("WITHDRAWN_DAY", one -> one.promise().withdrawnOn()));
    private static final Column<Boolean> WITHDRAWN_AGREED =
            column(Column.flag("WITHDRAWN_AGREED", one -> one.promise().withdrawnAgreed()));
    private static final Column<List<DateChange>> CHANGES = column(Column.textOrNull(
            "DATE_CHANGES", one -> one.promise().changes(), DateChangesText::of, DateChangesText::read));
    private static final Column<Double> SIZE =
            column(Column.decimal("PROMISE_SIZE", one -> one.promise().size()));
    private static final Column<Side> SIDE = column(Column.choice("PROMISE_SIDE", Side.class, Commitment::side));
    private static final Column<Boolean> RESTRICTED = column(Column.flag("RESTRICTED_ISSUE", Commitment::restricted));
    private static final Column<Boolean> DELETED = column(Column.flag("DELETED_ISSUE", Commitment::deleted));
    private static final Column<Boolean> FROM_HISTORY = column(Column.flag("FROM_HISTORY", Commitment::reconstructed));
    private static final Column<Integer> SEQUENCE = column(Column.integer("LAST_SEQUENCE", Commitment::sequence));
    private static final Column<String> HEAD = column(Column.text("HEAD_HASH", Commitment::headHash));
    private static final Column<Map<String, String>> FACTS =
            column(Column.textOrNull("MORE_FACTS", CommitmentRows::facts, FactsText::of, FactsText::read));

    // What follows from the others, and stands in the row so that an index finds it.
    static {
        column(Column.numberOrNull(
                "COUNTED_PROJECT",
                one -> one.everCounted() ? one.carrier().counted().projectId() : null));
        column(Column.textOrNull("OPEN_TOLD", DisclosureStateText::ofOpen));
        column(Column.dayOrNull("AWAITED_DAY", one -> one.awaited() ? one.agreedDate() : null));
        column(Column.text("PROSPECT_NAME", Sort.OUTCOME::valueOf));
        column(Column.textOrNull(
                "WAITING_SIDE",
                one -> one.awaiting() == null ? null : one.awaiting().name()));
        column(Column.dayOrNull("DANGER_DAY", one -> one.inDanger() ? one.agreedDate() : null));
        column(Column.dayOrNull("MOVED_DAY", PromiseFilter::lastMove));
        column(Column.choice(
                "SIZE_BAND", SizeBand.class, one -> SizeBand.of(one.promise().size())));
    }

    private static final Detail<@Nullable LocalDate> ACCEPTED =
            detail(Detail.fact("accepted", one -> one.conversation().acceptedOn(), DayText::read));
    private static final Detail<List<StatedCause>> CAUSES = detail(Detail.numbered(
            "cause.",
            one -> one.conversation().causes(),
            cause -> cause.on() + " " + cause.code(),
            DetailForms::cause));
    private static final Detail<List<StatusReport>> REPORTS = detail(
            Detail.numbered("report.", one -> one.conversation().reports(), DetailForms::text, DetailForms::report));
    private static final Detail<List<ToldCost>> COSTS = detail(Detail.numbered(
            "cost.", one -> one.conversation().feedback().costs(), DetailForms::text, DetailForms::cost));
    private static final Detail<@Nullable Thanks> THANKS =
            detail(new Detail<>(DetailForms::writeThanks, DetailForms::readThanks));
    private static final Detail<Boolean> DISPUTED =
            detail(Detail.flag("disputed", one -> one.conversation().disputed()));
    private static final Detail<@Nullable LocalDate> CLAIM =
            detail(Detail.fact("claim", one -> one.conversation().claim(), DayText::read));
    private static final Detail<@Nullable Integer> CONFIDENCE =
            detail(Detail.fact("confidence", one -> one.deal().confidence(), Integer::valueOf));
    private static final Detail<@Nullable String> CALENDAR =
            detail(Detail.fact("calendar", one -> one.deal().notice().calendar(), text -> text));
    private static final Detail<Boolean> SPLIT =
            detail(Detail.flag("split", one -> one.deal().split()));
    private static final Detail<@Nullable IssueLocation> COUNTED =
            detail(new Detail<>(DetailForms::writeCounted, DetailForms::readCounted));
    private static final Detail<List<TakenBack>> TAKEN_BACK = detail(
            Detail.numbered("back.", one -> one.promise().takenBack(), DetailForms::text, DetailForms::takenBack));
    private static final Detail<IntFunction<@Nullable LocalDate>> NOTICE_BY =
            detail(new Detail<>(DetailForms::writeNoticeDays, DetailForms::readNoticeDays));
    private static final Detail<Function<String, @Nullable Consent>> CONSENT =
            detail(new Detail<>(ConsentForms::write, ConsentForms::read));
    private static final Detail<TellingForms.Said> ANNOUNCED =
            detail(new Detail<>(TellingForms::write, TellingForms::read));
    private static final Detail<Map<Facet, Disclosure>> DISCLOSURES =
            detail(new Detail<>(DetailForms::writeDisclosures, DetailForms::readDisclosures));

    private CommitmentRows() {}

    /**
     * All columns but the number that the database gives, and but how far the chain is sealed, which is no part of the
     * state.
     *
     * @return by column, {@code null} where nothing is stored: as {@code SqlSession} writes rows
     */
    public static Map<String, Object> values(Commitment commitment) {
        Map<String, Object> values = new HashMap<>();
        COLUMNS.forEach(column -> values.put(column.name(), column.value().apply(commitment)));
        return values;
    }

    /**
     * The columns of {@link #values} as they are stored, without reading them into a commitment: for verification,
     * which must see also what no commitment could hold.
     */
    public static Map<String, Object> stored(Row row) {
        Map<String, Object> values = new HashMap<>();
        COLUMNS.forEach(column -> values.put(column.name(), column.stored().apply(row)));
        return values;
    }

    /** Whether every column is as it must be for this state, those too that only help to find rows. */
    public static boolean matches(Row row, Commitment state) {
        return COLUMNS.stream()
                .allMatch(column -> Objects.equals(
                        column.value().apply(state), column.stored().apply(row)));
    }

    /**
     * The commitment that a row holds.
     *
     * @throws IllegalStateException when a column that is never empty is
     * @throws IllegalArgumentException when a column holds what is never written there
     * @throws java.time.DateTimeException when it holds no day where one must be
     */
    public static Commitment read(Row row) {
        Map<String, String> facts = FACTS.of(row);
        List<DateChange> changes = changes(row, facts);
        Promise promise = new Promise(
                ID.of(row).value(),
                MADE.of(row),
                FIRST.of(row),
                changes,
                DELIVERED.of(row),
                TAKEN_BACK.of(facts),
                WARNED.of(row),
                WITHDRAWN.of(row),
                consent(facts, "withdrawn", WITHDRAWN_AGREED.of(row) ? Consent.AS_GIVEN : null),
                SIZE.of(row),
                SIDE.of(row),
                ANNOUNCED.of(facts).or(WARNED.of(row), changes));
        return new Commitment(
                ID.of(row),
                carrier(row, facts),
                deal(row, facts),
                promise,
                AGREED.of(row),
                LATEST.of(row),
                new Conversation(
                        DISCLOSURES.of(facts),
                        CAUSES.of(facts),
                        REPORTS.of(facts),
                        ACCEPTED.of(facts),
                        consent(facts, "done", null),
                        DISPUTED.of(facts),
                        CLAIM.of(facts),
                        new Feedback(COSTS.of(facts), THANKS.of(facts))),
                FROM_HISTORY.of(row),
                SEQUENCE.of(row),
                HEAD.of(row));
    }

    private static Carrier carrier(Row row, Map<String, String> facts) {
        IssueLocation now = new IssueLocation(PROJECT.of(row), RESTRICTED.of(row));
        IssueLocation elsewhere = COUNTED.of(facts);
        return new Carrier(ISSUE.of(row), COMMENT.of(row), now, elsewhere == null ? now : elsewhere, DELETED.of(row));
    }

    private static Deal deal(Row row, Map<String, String> facts) {
        return new Deal(
                STAGE.of(row),
                REQUESTER.of(row),
                ZONE.of(row),
                new NoticeRule(NOTICE.of(row), CALENDAR.of(facts)),
                CONFIDENCE.of(facts),
                PARENT.of(row),
                SPLIT.of(facts),
                consent(facts, "made", ConsentForms.usual(STAGE.of(row), FROM_HISTORY.of(row))));
    }

    /** The changes of date, with the notice days that the record names. */
    private static List<DateChange> changes(Row row, Map<String, String> facts) {
        IntFunction<@Nullable LocalDate> noticeBy = NOTICE_BY.of(facts);
        List<DateChange> changes = CHANGES.of(row);
        for (int i = 0; i < changes.size(); i++) {
            DateChange change = changes.get(i);
            changes.set(
                    i,
                    new DateChange(
                            change.on(),
                            change.newDate(),
                            consent(facts, Integer.toString(i), change.consent()),
                            noticeBy.apply(i)));
        }
        return changes;
    }

    /** @param otherwise what it is where no fact says anything */
    private static @Nullable Consent consent(Map<String, String> facts, String to, @Nullable Consent otherwise) {
        Consent said = CONSENT.of(facts).apply(to);
        return said == null ? otherwise : said;
    }

    private static Map<String, String> facts(Commitment commitment) {
        Map<String, String> facts = new HashMap<>();
        DETAILS.forEach(detail -> detail.written().accept(commitment, facts));
        return facts;
    }

    /**
     * Notes a column while the class is initialised; from then on the lists do not change and may be read by any
     * thread.
     */
    private static <T> Column<T> column(Column<T> column) {
        COLUMNS.add(column);
        return column;
    }

    private static <T> Detail<T> detail(Detail<T> detail) {
        DETAILS.add(detail);
        return detail;
    }
}
