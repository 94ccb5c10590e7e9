package dev.kept.storage.contact;

import dev.kept.core.contact.OutgoingStep.OutgoingContent;
import dev.kept.core.contact.OutgoingStep.TypedRanking;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import java.util.List;

/** An order of goals as text: the round's number, the own order and the guess, one a line, keys with commas. */
final class RankingText {

    /** Where a step has the name of its kind. */
    static final String KIND = "RANKING";

    private RankingText() {}

    static String of(OutgoingContent content) {
        if (!(content instanceof TypedRanking ranking)) {
            throw new IllegalArgumentException("No order of goals: " + content);
        }
        return String.join(
                "\n",
                Long.toString(ranking.round()),
                String.join(",", ranking.orders().own()),
                String.join(",", ranking.orders().guess()));
    }

    static TypedRanking read(String text) {
        String[] lines = text.split("\n", 3);
        return new TypedRanking(
                Long.parseLong(lines[0]), new SideView(List.of(lines[1].split(",")), List.of(lines[2].split(","))));
    }
}
