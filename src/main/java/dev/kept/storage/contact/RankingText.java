package dev.kept.storage.contact;

import dev.kept.core.Nullable;
import dev.kept.core.contact.OutgoingStep.OutgoingContent;
import dev.kept.core.contact.OutgoingStep.TypedRanking;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.storage.round.PointsText;
import java.util.List;

/** An order of goals as text: the round's number, the own order and the guess, one a line, keys with commas; then points, if any. */
final class RankingText {

    /** Where a step has the name of its kind. */
    static final String KIND = "RANKING";

    private static final String LINE = "\n";
    private static final String COMMA = ",";

    /** So many there are without points. */
    private static final int LINES = 3;

    private RankingText() {}

    static String of(OutgoingContent content) {
        if (!(content instanceof TypedRanking ranking)) {
            throw new IllegalArgumentException("No order of goals: " + content);
        }
        String orders = String.join(
                LINE,
                Long.toString(ranking.round()),
                String.join(COMMA, ranking.orders().own()),
                String.join(COMMA, ranking.orders().guess()));
        @Nullable String points = PointsText.of(ranking.orders().points());
        return points == null ? orders : orders + LINE + points;
    }

    static TypedRanking read(String text) {
        String[] lines = text.split(LINE);
        return new TypedRanking(
                Long.parseLong(lines[0]),
                new SideView(
                        List.of(lines[1].split(COMMA)),
                        List.of(lines[2].split(COMMA)),
                        PointsText.read(lines.length > LINES ? lines[LINES] : null)));
    }
}
