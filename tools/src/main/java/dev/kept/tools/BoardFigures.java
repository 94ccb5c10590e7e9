package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Measure;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.promise.Renegotiated;
import dev.kept.core.promise.Promise;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.definitions.promise.AsAgreed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a board says of one table of promises that were lived on a ledger. Figures come from the board of the table. What
 * a board hides below five cases comes from a board on which every promise was made five times: shares, means and medians
 * of five equal copies are those of one.
 */
final class BoardFigures {
    private static final int COPIES = 5;

    private static final String NAIVE = "naive, to be shown beside the measure and never instead; no board counts it";
    private static final String EACH = "one value for each promise; a board holds sums alone";

    private static final Map<String, String> NEVER = Map.ofEntries(
            Map.entry("latest_date_naive", "a board shows it as the honesty gap alone"),
            Map.entry("ever_done_naive", NAIVE),
            Map.entry("count_when_done_or_due", NAIVE),
            Map.entry("naive_if_withdrawn_dropped", NAIVE),
            Map.entry("credit_score", "a convention that no board shows"),
            Map.entry("as_agreed_by_size", "a board weighs the first-promise rate alone by size"),
            Map.entry("drift_ratio", "a board shows drift in days"),
            Map.entry("lead_quartiles_warned", "quartiles are hidden below five cases and change with copies"),
            Map.entry("date_moved_without_right", EACH),
            Map.entry("matured_first_promise", EACH),
            Map.entry("slack", EACH),
            Map.entry("renegotiations", EACH),
            Map.entry("drift_days", EACH),
            Map.entry("slipped", EACH),
            Map.entry("surprises", EACH),
            Map.entry("lead_days", EACH),
            Map.entry("lead_share_of_promise", EACH),
            Map.entry("wilson95", "the board shows this interval from five cases on"));

    private final PromiseSheet sheet;
    private final PromiseTable table;
    private final CaseBoard board;
    private final CaseBoard copies;
    private final Map<String, String> without = new HashMap<>(NEVER);
    private final ObjectNode values = Values.object();

    private BoardFigures(PromiseSheet sheet, PromiseTable table, CaseBoard board, CaseBoard copies) {
        this.sheet = sheet;
        this.table = table;
        this.board = board;
        this.copies = copies;
    }

    /** The table under its one notice rule, or under each of several. */
    static BoardAnswers of(PromiseSheet sheet) {
        BoardAnswers answers = of(sheet, sheet.table());
        if (!sheet.severalNotices()) {
            return answers;
        }
        ArrayNode rates = Values.array();
        for (int days : sheet.notices()) {
            BoardAnswers under = of(sheet, sheet.table().withNotice(days));
            if (!under.notRun().isEmpty()) {
                return under;
            }
            rates.add(under.values().get("as_agreed_rate"));
        }
        answers.values().set("as_agreed_rate", rates);
        return answers;
    }

    private static BoardAnswers of(PromiseSheet sheet, PromiseTable table) {
        String outside = outside(sheet, table);
        CaseLife life = new CaseLife(sheet.asOf(), table.noticeDays());
        CaseLife copies = new CaseLife(sheet.asOf(), table.noticeDays());
        Consumer<CaseLife> lived = into -> sheet.promises().forEach(into::add);
        lived.accept(life);
        copied(copies, lived);
        String refused = outside == null ? refused(life, copies) : outside;
        if (refused != null) {
            return BoardAnswers.notRun(refused);
        }
        BoardFigures figures = new BoardFigures(sheet, table, life.board(), copies.board());
        return figures.answers(outcomes(sheet, life));
    }

    /** One table whose promise was split into parts: the parent rule, as the product keeps it. */
    static BoardAnswers split(PromiseSheet sheet, Consumer<CaseLife> lived) {
        int notice = sheet.table().noticeDays();
        CaseLife life = new CaseLife(sheet.asOf(), notice);
        CaseLife copies = new CaseLife(sheet.asOf(), notice);
        lived.accept(life);
        copied(copies, lived);
        String refused = refused(life, copies);
        if (refused != null) {
            return BoardAnswers.notRun(refused);
        }
        ObjectNode node = Values.object();
        node.set("after_count_rate", Values.share(life.board().rate(Measure.FIRST_PROMISE_RATE)));
        node.set("after_size_rate", Values.number(copies.board().value(ContextFigure.ContextKind.BY_SIZE)));
        return BoardAnswers.of(node, NEVER);
    }

    private static void copied(CaseLife copies, Consumer<CaseLife> lived) {
        for (int copy = 0; copy < COPIES; copy++) {
            copies.copy(copy);
            lived.accept(copies);
        }
    }

    /** Lives both; {@code null} when the ledger took everything. */
    private static @Nullable String refused(CaseLife life, CaseLife copies) {
        String refusal = life.refused();
        if (refusal == null) {
            refusal = copies.refused();
        }
        return refusal == null ? null : "the ledger refuses it: " + refusal;
    }

    /** What keeps a table off a ledger or a board although its definitions are sound; {@code null} when nothing does. */
    private static @Nullable String outside(PromiseSheet sheet, PromiseTable table) {
        LocalDate earliest = sheet.asOf().minusDays(CaseBoard.DAYS);
        for (Promise promise : table.promises()) {
            LocalDate withdrawn = promise.withdrawnOn();
            if (withdrawn != null && table.released(promise) && withdrawn.isAfter(promise.firstDate())) {
                return "a release after the first date, which no ledger accepts as one: " + promise.id();
            }
            if (promise.firstDate().isBefore(earliest)) {
                return "due before the longest window of a board: " + promise.id();
            }
        }
        return null;
    }

    private static JsonNode outcomes(PromiseSheet sheet, CaseLife life) {
        ObjectNode outcomes = Values.object();
        for (Promise promise : sheet.promises()) {
            outcomes.put(
                    promise.id(),
                    Outcomes.of(life.commitment(promise.id()), sheet.asOf()).code());
        }
        return outcomes;
    }

    private BoardAnswers answers(JsonNode outcomes) {
        each(values, outcomes);
        Rate first = board.rate(Measure.FIRST_PROMISE_RATE);
        ObjectNode definitions = Values.object();
        each(definitions, outcomes);
        values.set("under_each_definition", definitions);
        values.set("rates", definitions.deepCopy());
        values.set("first_promise_rate", Values.share(first));
        values.set("count_rate", Values.share(first));
        values.set("count_when_due_day_is_over", Values.withInterval(first));
        values.set("as_agreed_rate", Values.share(board.rate(Measure.AS_AGREED_RATE)));
        values.set("surprise_rate", Values.share(board.rate(Measure.SURPRISE_RATE)));
        values.set("size_rate", copied(ContextFigure.ContextKind.BY_SIZE));
        values.set("median_slack", copied(ContextFigure.ContextKind.MEDIAN_SLACK));
        values.set("median_lead_warned", copied(ContextFigure.ContextKind.MEDIAN_LEAD));
        values.set("warning_precision", copied(ContextFigure.ContextKind.WARNING_PRECISION));
        changes();
        values.set("it", part(ContextFigure.ContextKind.IT_PROMISES));
        values.set("business", part(ContextFigure.ContextKind.BUSINESS_PROMISES));
        if (sheet.smallAtMost() == SizeBand.SMALL_AT_MOST) {
            values.set("small", part(ContextFigure.ContextKind.SMALL_PROMISES));
            values.set("large", part(ContextFigure.ContextKind.LARGE_PROMISES));
        } else {
            String reason = "a board's small promises are those up to " + SizeBand.SMALL_AT_MOST;
            without.put("small", reason);
            without.put("large", reason);
        }
        if (sheet.promises().size() == 1) {
            values.set("outcome", outcomes.elements().next());
        }
        return BoardAnswers.of(values, without);
    }

    private void each(ObjectNode node, JsonNode outcomes) {
        node.set("outcomes", outcomes);
        node.set("first_promise", Values.withInterval(board.rate(Measure.FIRST_PROMISE_RATE)));
        node.set("as_agreed", Values.withInterval(board.rate(Measure.AS_AGREED_RATE)));
        node.set("first_promise_by_size", copied(ContextFigure.ContextKind.BY_SIZE));
        boolean pulledIn = table.counted().stream()
                .anyMatch(promise -> !promise.firstDate().isBefore(table.asOf())
                        && promise.shownDate().isBefore(table.asOf()));
        String gap = "honesty_gap_latest_minus_first";
        if (pulledIn) {
            without.put(gap, "a board takes both rates over the same promises, those first due in its window");
        } else {
            node.set(gap, copied(ContextFigure.ContextKind.HONESTY_GAP));
        }
    }

    /** Of the changes of dates a board counts those of promises first due in its window; drift when agreed dates are over. */
    private void changes() {
        boolean allOver =
                table.counted().stream().allMatch(promise -> promise.firstDate().isBefore(table.asOf()));
        if (allOver) {
            values.set("renegotiated_before", copied(ContextFigure.ContextKind.MOVED_IN_TIME));
            values.set("renegotiated_after", copied(ContextFigure.ContextKind.MOVED_AFTER));
        } else {
            without.put("renegotiated_before", "a board counts changes of promises whose first date is over");
            without.put("renegotiated_after", "a board counts changes of promises whose first date is over");
        }
        if (AsAgreed.of(table).members().size() == table.counted().size()
                && table.counted().stream().allMatch(this::movesCounted)) {
            values.set("mean_renegotiations", copied(ContextFigure.ContextKind.RENEGOTIATIONS));
            values.set("mean_drift_days", copied(ContextFigure.ContextKind.MEAN_DRIFT));
        } else {
            without.put("mean_renegotiations", "a board counts each new date once, up to an agreed date that is over");
            without.put("mean_drift_days", "a board counts drift when the agreed date is over");
        }
    }

    /** Whether every change names a date anew, no later than the agreed date: the moves that a board counts. */
    private boolean movesCounted(Promise promise) {
        return Renegotiated.moves(promise, table.noticeDays()).stream()
                        .filter(move -> !move.on().isAfter(table.agreedDate(promise)))
                        .count()
                == promise.changes().size();
    }

    private JsonNode copied(ContextFigure.ContextKind kind) {
        return Values.number(copies.value(kind));
    }

    /** A part's rate: its n from the board itself, its share from the copies. */
    private ObjectNode part(ContextFigure.ContextKind kind) {
        ContextFigure shown = board.beside(kind);
        Double share = copies.value(kind);
        int n = (int) shown.n();
        ObjectNode node = Values.object();
        node.put("kept", share == null ? 0 : Math.round(share * n));
        node.put("n", n);
        node.set("rate", Values.number(share));
        if (shown.low() != null && shown.high() != null) {
            node.set("wilson95", Values.array().add(shown.low()).add(shown.high()));
        } else if (n == 0) {
            node.set("wilson95", Values.number(null));
        }
        return node;
    }
}
