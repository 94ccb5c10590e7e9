package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.measure.Cohort;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Quartiles;
import dev.kept.core.measure.promise.Renegotiated;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.definitions.promise.AsAgreed;
import dev.kept.definitions.promise.CreditScore;
import dev.kept.definitions.promise.DoneOrDue;
import dev.kept.definitions.promise.Drift;
import dev.kept.definitions.promise.EverDone;
import dev.kept.definitions.promise.FirstPromise;
import dev.kept.definitions.promise.HonestyGap;
import dev.kept.definitions.promise.LatestDate;
import dev.kept.definitions.promise.MovedWithoutRight;
import dev.kept.definitions.promise.SizeBands;
import dev.kept.definitions.promise.Slack;
import dev.kept.definitions.promise.Slips;
import dev.kept.definitions.promise.TwoWayStreet;
import dev.kept.definitions.promise.WithdrawnDropped;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Every measure of one table of promises under the names that the worked examples use. */
final class Answers {

    /** Means over promises: no case asks for them, but a board shows no more than they say. */
    static final List<String> MEANS = List.of("mean_renegotiations", "mean_drift_days");

    private final PromiseSheet sheet;
    private final PromiseTable table;

    Answers(PromiseSheet sheet) {
        this.sheet = sheet;
        this.table = sheet.table();
    }

    /** The definitions that every table is measured by. */
    ObjectNode eachDefinition() {
        ObjectNode all = Values.object();
        ObjectNode outcomes = all.putObject("outcomes");
        Outcomes.of(table).forEach((id, outcome) -> outcomes.put(id, outcome.code()));
        all.set("first_promise", Values.withInterval(FirstPromise.of(table).rate()));
        all.set("as_agreed", Values.withInterval(AsAgreed.of(table).rate()));
        all.set("latest_date_naive", Values.plain(LatestDate.of(table).rate()));
        all.set("ever_done_naive", Values.plain(EverDone.of(table).rate()));
        all.set("first_promise_by_size", Values.number(FirstPromise.of(table).rateBySize()));
        all.set("as_agreed_by_size", Values.number(AsAgreed.of(table).rateBySize()));
        all.set("credit_score", Values.number(CreditScore.of(table)));
        all.set("honesty_gap_latest_minus_first", Values.number(HonestyGap.of(table)));
        all.set("date_moved_without_right", ids(MovedWithoutRight.of(table)));
        all.set("matured_first_promise", ids(FirstPromise.of(table).members()));
        return all;
    }

    /** What a case gets that does not say what it expects. */
    ObjectNode asked() {
        ObjectNode all = eachDefinition();
        if (sheet.severalNotices()) {
            all.set("as_agreed_rate", asAgreedRate());
        }
        if (sheet.smallAtMost() >= 0) {
            addBands(all);
        }
        if (sheet.sided()) {
            addSides(all);
        }
        return all;
    }

    /** Everything there is. */
    ObjectNode everything() {
        ObjectNode all = eachDefinition();
        all.set("under_each_definition", eachDefinition());
        all.set("rates", eachDefinition());
        addRates(all);
        addSlips(all);
        addSides(all);
        if (sheet.smallAtMost() >= 0) {
            addBands(all);
        }
        return all;
    }

    private void addRates(ObjectNode all) {
        Cohort first = FirstPromise.of(table);
        all.set("first_promise_rate", Values.share(first.rate()));
        all.set("as_agreed_rate", asAgreedRate());
        all.set("count_rate", Values.share(first.rate()));
        all.set("size_rate", Values.number(first.rateBySize()));
        all.set(
                "count_when_done_or_due",
                Values.withInterval(DoneOrDue.of(table).rate()));
        all.set("count_when_due_day_is_over", Values.withInterval(first.rate()));
        all.set("naive_if_withdrawn_dropped", Values.share(WithdrawnDropped.of(table)));
        all.set("slack", Values.numbers(Slack.of(table)));
        all.set("median_slack", Values.number(Slack.median(table)));
        all.set("renegotiations", Values.map(Drift.renegotiations(table)));
        all.set("drift_days", Values.map(Drift.days(table)));
        all.set("mean_renegotiations", mean(Drift.renegotiations(table).values()));
        all.set("mean_drift_days", mean(Drift.days(table).values()));
        all.set("drift_ratio", Values.number(Drift.ratio(table)));
        all.set("renegotiated_before", Values.share(Renegotiated.of(table).beforeRate()));
        all.set("renegotiated_after", Values.share(Renegotiated.of(table).afterRate()));
        if (table.promises().size() == 1) {
            all.set("outcome", eachDefinition().path("outcomes").elements().next());
        }
    }

    private void addSlips(ObjectNode all) {
        all.set("slipped", ids(Slips.of(table)));
        all.set("lead_days", Values.map(Slips.leadDays(table)));
        all.set("median_lead_warned", Values.number(Slips.medianLeadWarned(table)));
        Quartiles lead = Slips.leadWarned(table);
        all.set(
                "lead_quartiles_warned",
                lead == null ? Values.number(null) : Values.numbers(List.of(lead.lower(), lead.upper())));
        all.set("lead_share_of_promise", Values.map(Slips.leadShare(table)));
        all.set("surprise_rate", Values.share(Slips.surpriseRate(table)));
        all.set("surprises", ids(Slips.surprises(table)));
        all.set("warning_precision", Values.share(Slips.warningPrecision(table)));
    }

    private void addBands(ObjectNode all) {
        all.set("small", Values.withInterval(SizeBands.of(table, SizeBand.SMALL, sheet.smallAtMost())));
        all.set("large", Values.withInterval(SizeBands.of(table, SizeBand.LARGE, sheet.smallAtMost())));
    }

    private void addSides(ObjectNode all) {
        all.set("it", Values.withInterval(TwoWayStreet.of(table, Side.IT)));
        all.set("business", Values.withInterval(TwoWayStreet.of(table, Side.BUSINESS)));
    }

    private JsonNode asAgreedRate() {
        if (!sheet.severalNotices()) {
            return Values.share(AsAgreed.of(table).rate());
        }
        ArrayNode rates = Values.array();
        sheet.notices()
                .forEach(days -> rates.add(
                        Values.share(AsAgreed.of(table.withNotice(days)).rate())));
        return rates;
    }

    /** What a board shows of values that each promise has. */
    private static JsonNode mean(Collection<? extends Number> values) {
        OptionalDouble mean = values.stream().mapToDouble(Number::doubleValue).average();
        return Values.number(mean.isPresent() ? Double.valueOf(mean.getAsDouble()) : null);
    }

    private static ArrayNode ids(List<Promise> promises) {
        ArrayNode all = Values.array();
        promises.forEach(promise -> all.add(promise.id()));
        return all;
    }
}
