package dev.kept.web.liaison;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.liaison.Decision;
import dev.kept.core.liaison.DecisionRecord;
import dev.kept.core.liaison.DecisionRecord.DecisionOption;
import dev.kept.core.promise.Side;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.List;

/** A decision as sentences: the question, what was chosen and what was not, why, and whose word that is. */
public final class DecisionWords {

    private final Texts texts;
    private final LocalFormat format;

    public DecisionWords(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /**
     * The texts of a template that shows one.
     *
     * @param function with which it was taken
     * @param issueKey empty where everything on the page is about that issue
     */
    public Model model(Decision decision, String function, String issueKey) {
        DecisionRecord record = decision.taken().decision();
        List<String> others = record.others().stream()
                .map(one -> option("kept.decision.other", one))
                .toList();
        return new Model(texts)
                .text("question", record.question())
                .text("key", issueKey)
                .text("on", format.day(decision.taken().on()))
                .text("chosen", option("kept.decision.chosen", record.taken()))
                .texts("others", others)
                .message("criterion", "kept.decision.criterion", record.criterion())
                .text("whose", whose(decision, function));
    }

    private String option(String key, DecisionOption option) {
        return texts.text(key, option.name(), option.business(), option.it());
    }

    /** Whose word it is that it was decided so. */
    private String whose(Decision decision, String function) {
        String by = side(decision.side(), function);
        String other = side(decision.side().other(), function);
        @Nullable LocalDate confirmed = decision.confirmedOn();
        return confirmed == null
                ? texts.text("kept.decision.unconfirmed", by, other)
                : texts.text("kept.decision.confirmed", by, other, format.day(confirmed));
    }

    private String side(Side side, String function) {
        return side == Side.IT ? texts.text("kept.side.it") : function;
    }
}
