package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Promise;
import dev.kept.core.commitment.Side;
import dev.kept.core.commitment.SizeBand;
import dev.kept.core.measure.AsAgreed;
import dev.kept.core.measure.Cohort;
import dev.kept.core.measure.CreditScore;
import dev.kept.core.measure.DoneOrDue;
import dev.kept.core.measure.Drift;
import dev.kept.core.measure.EverDone;
import dev.kept.core.measure.FirstPromise;
import dev.kept.core.measure.HonestyGap;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.LatestDate;
import dev.kept.core.measure.MovedWithoutRight;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.SizeBands;
import dev.kept.core.measure.Slack;
import dev.kept.core.measure.Slips;
import dev.kept.core.measure.TwoWayStreet;
import dev.kept.core.measure.WithdrawnDropped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Every measure of one table under the names that the worked examples use, rates rounded to six decimals. */
final class Answers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DECIMALS = 6;

    private final PromiseSheet sheet;
    private final PromiseTable table;

    Answers(PromiseSheet sheet) {
        this.sheet = sheet;
        this.table = sheet.table();
    }

    /** The definitions that every table is measured by. */
    ObjectNode eachDefinition() {
        ObjectNode all = JSON.objectNode();
        ObjectNode outcomes = all.putObject("outcomes");
        Outcomes.of(table).forEach((id, outcome) -> outcomes.put(id, outcome.code()));
        all.set("first_promise", withInterval(FirstPromise.of(table).rate()));
        all.set("as_agreed", withInterval(AsAgreed.of(table).rate()));
        all.set("latest_date_naive", plain(LatestDate.of(table).rate()));
        all.set("ever_done_naive", plain(EverDone.of(table).rate()));
        all.set("first_promise_by_size", number(FirstPromise.of(table).rateBySize()));
        all.set("as_agreed_by_size", number(AsAgreed.of(table).rateBySize()));
        all.set("credit_score", number(CreditScore.of(table)));
        all.set("honesty_gap_latest_minus_first", number(HonestyGap.of(table)));
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
        all.set("first_promise_rate", share(first.rate()));
        all.set("as_agreed_rate", asAgreedRate());
        all.set("count_rate", share(first.rate()));
        all.set("size_rate", number(first.rateBySize()));
        all.set("count_when_done_or_due", withInterval(DoneOrDue.of(table).rate()));
        all.set("count_when_due_day_is_over", withInterval(first.rate()));
        all.set("naive_if_withdrawn_dropped", share(WithdrawnDropped.of(table)));
        all.set("slack", numbers(Slack.of(table)));
        all.set("median_slack", number(Slack.median(table)));
        all.set("renegotiations", map(Drift.renegotiations(table)));
        all.set("drift_days", map(Drift.days(table)));
        all.set("drift_ratio", number(Drift.ratio(table)));
        if (table.promises().size() == 1) {
            all.set("outcome", eachDefinition().path("outcomes").elements().next());
        }
    }

    private void addSlips(ObjectNode all) {
        all.set("slipped", ids(Slips.of(table)));
        all.set("lead_days", map(Slips.leadDays(table)));
        all.set("median_lead_warned", number(Slips.medianLeadWarned(table)));
        all.set("lead_share_of_promise", map(Slips.leadShare(table)));
        all.set("surprise_rate", share(Slips.surpriseRate(table)));
        all.set("surprises", ids(Slips.surprises(table)));
        all.set("warning_precision", share(Slips.warningPrecision(table)));
    }

    private void addBands(ObjectNode all) {
        all.set("small", withInterval(SizeBands.of(table, SizeBand.SMALL, sheet.smallAtMost())));
        all.set("large", withInterval(SizeBands.of(table, SizeBand.LARGE, sheet.smallAtMost())));
    }

    private void addSides(ObjectNode all) {
        all.set("it", withInterval(TwoWayStreet.of(table, Side.IT)));
        all.set("business", withInterval(TwoWayStreet.of(table, Side.BUSINESS)));
    }

    private JsonNode asAgreedRate() {
        if (!sheet.severalNotices()) {
            return share(AsAgreed.of(table).rate());
        }
        ArrayNode rates = JSON.arrayNode();
        sheet.notices()
                .forEach(days ->
                        rates.add(share(AsAgreed.of(table.withNotice(days)).rate())));
        return rates;
    }

    static JsonNode share(Rate rate) {
        return number(rate.value());
    }

    static JsonNode number(@Nullable Double value) {
        return value == null
                ? JSON.nullNode()
                : JSON.numberNode(new BigDecimal(value)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .doubleValue());
    }

    private static ObjectNode plain(Rate rate) {
        ObjectNode node = JSON.objectNode();
        node.put("kept", rate.hits());
        node.put("n", rate.n());
        node.set("rate", share(rate));
        return node;
    }

    private static ObjectNode withInterval(Rate rate) {
        ObjectNode node = plain(rate);
        Interval interval = rate.interval();
        node.set("wilson95", interval == null ? JSON.nullNode() : numbers(List.of(interval.low(), interval.high())));
        return node;
    }

    private static ArrayNode numbers(Collection<Double> values) {
        ArrayNode all = JSON.arrayNode();
        values.forEach(value -> all.add(number(value)));
        return all;
    }

    private static ObjectNode map(Map<String, ? extends Number> values) {
        ObjectNode all = JSON.objectNode();
        values.forEach((id, value) -> all.set(
                id,
                value instanceof Double share
                        ? number(share)
                        : value == null ? JSON.nullNode() : JSON.numberNode(value.longValue())));
        return all;
    }

    private static ArrayNode ids(List<Promise> promises) {
        ArrayNode all = JSON.arrayNode();
        promises.forEach(promise -> all.add(promise.id()));
        return all;
    }
}
