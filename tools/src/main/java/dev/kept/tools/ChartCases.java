package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.chart.PChart;
import dev.kept.core.measure.chart.XmrChart;

/** Cases about signals and noise. */
final class ChartCases {

    private ChartCases() {}

    static ObjectNode xmr(Fields inputs) {
        XmrChart chart = XmrChart.of(inputs.numbers("weekly_rate"));
        ObjectNode all = Values.object();
        all.set("mean", Values.number(chart.mean()));
        all.set("mean_moving_range", Values.number(chart.meanMovingRange()));
        all.set("upper", Values.number(chart.upper()));
        all.set("lower", Values.number(chart.lower()));
        all.set("range_limit", Values.number(chart.rangeLimit()));
        all.set("outside", Values.numbers(chart.outside()));
        all.set("range_outside", Values.numbers(chart.rangeOutside()));
        all.set("run_of_8_ends_at", Values.numbers(chart.runEndsAt()));
        return all;
    }

    static ObjectNode pChart(Fields inputs) {
        PChart chart = PChart.of(inputs.rates("kept_n"));
        ObjectNode all = Values.object();
        all.set("centre", Values.number(chart.centre()));
        ArrayNode points = all.putArray("points");
        for (PChart.Point point : chart.points()) {
            Interval limits = point.limits();
            ObjectNode row = Values.object();
            row.put("i", points.size());
            row.set("rate", Values.share(point.rate()));
            row.set("lower", Values.number(limits == null ? null : limits.low()));
            row.set("upper", Values.number(limits == null ? null : limits.high()));
            row.put("signal", point.signal());
            points.add(row);
        }
        return all;
    }
}
