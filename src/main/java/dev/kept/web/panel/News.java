package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.commitment.Undo;
import dev.kept.web.ToldWords;
import dev.kept.web.template.Model;
import java.util.List;

/**
 * What happened last, in the words of the timeline, and who knows: for the message that a script shows after a step, and how
 * the step is taken back as a slip while that can be.
 */
final class News {

    private final PanelTexts words;

    News(PanelTexts words) {
        this.words = words;
    }

    /**
     * Puts the news into the panel's model.
     *
     * @param marks the timeline's, by day
     * @param steps where the commitment's steps are sent, below the REST resources' root
     */
    void into(Model model, PanelContent content, List<TimelineMark> marks, String steps) {
        TimelineMark last = last(marks);
        if (last != null) {
            model.message("newsWord", last.meaning().wordKey()).text("news", sentence(last, content.undo() != null));
        }
        if (content.askedOn() != null) {
            model.message("asked", "kept.notice.asked", content.commitment().requester(), words.day(content.askedOn()));
        }
        if (content.undo() != null) {
            model.text("undo", body(content.undo())).text("undoPath", steps);
        }
    }

    /** What was written last: of several things on one day the one behind the others, and no note of who was told. */
    private static @Nullable TimelineMark last(List<TimelineMark> marks) {
        return marks.stream()
                .filter(TimelineMark::news)
                .max((one, other) -> Integer.compare(one.sequence(), other.sequence()))
                .orElse(null);
    }

    /** @param unmailed whether it can be taken back, because nobody heard of it */
    private String sentence(TimelineMark last, boolean unmailed) {
        String happened = words.text(last.meaning().sentenceKey(), last.arguments());
        if (last.told() == null) {
            return unmailed ? happened + " " + words.text("kept.panel.unmailed") : happened;
        }
        String told =
                words.text(ToldWords.SENTENCES.key(last.told()), last.toldOn() == null ? "" : words.day(last.toldOn()));
        return happened + " " + told;
    }

    /** The step as JSON, but for its words: made of codes and days alone, so that nothing in it needs escaping. */
    private static String body(Undo undo) {
        return "{\"kind\":\"" + StepKind.CORRECT.code() + "\""
                + (undo.notDelivered() ? ",\"notDelivered\":true" : "")
                + (undo.date() == null ? "" : ",\"date\":\"" + undo.date() + "\"") + "}";
    }
}
