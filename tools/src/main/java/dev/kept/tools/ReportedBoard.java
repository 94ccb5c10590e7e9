package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.measure.disclosure.StatusReports;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a board says of a case about reports (example E36). Each of its promises is lived five times, so that nothing is
 * hidden for being few: shares of five equal copies are those of one.
 */
final class ReportedBoard {
    private static final int COPIES = 5;
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final int LENGTH_DAYS = 30;

    private ReportedBoard() {}

    static BoardAnswers of(Fields inputs) {
        if (inputs.count("lookback_days") != StatusReports.DAYS_BEFORE) {
            return BoardAnswers.notRun("a board looks " + StatusReports.DAYS_BEFORE + " days back");
        }
        CaseLife life = new CaseLife(DUE.plusDays(1), 1);
        for (int copy = 0; copy < COPIES; copy++) {
            life.copy(copy);
            for (TransparencyCases.ReportedPromise one : TransparencyCases.reported(inputs)) {
                live(life, one.id(), one.missed(), one.status());
            }
        }
        String refusal = life.refused();
        if (refusal != null) {
            return BoardAnswers.notRun("the ledger refuses it: " + refusal);
        }
        CaseBoard board = life.board();
        ObjectNode node = Values.object();
        node.set("green_before_miss", Values.number(board.value(ContextKind.GREEN_BEFORE_MISS)));
        node.set("no_report_before_miss", Values.number(board.value(ContextKind.REPORT_SILENCE)));
        node.set("false_alarm_red", Values.number(board.value(ContextKind.RED_THEN_KEPT)));
        node.set("green_then_kept", Values.number(board.value(ContextKind.GREEN_THEN_KEPT)));
        return BoardAnswers.of(node, Map.of());
    }

    private static void live(CaseLife life, String id, boolean missed, @Nullable ReportedStatus status) {
        LocalDate delivered = missed ? null : DUE;
        life.add(new Promise(
                id, DUE.minusDays(LENGTH_DAYS), DUE, List.of(), delivered, List.of(), null, null, null, 1, Side.IT));
        if (status != null) {
            life.report(id, StatusReports.askedOn(DUE), status);
        }
    }
}
