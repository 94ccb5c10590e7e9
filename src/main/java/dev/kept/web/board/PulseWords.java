package dev.kept.web.board;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.measure.pulse.Felt.FeltState;
import dev.kept.core.measure.pulse.PerceptionGap.GapWord;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.PulseTerms;
import dev.kept.web.LocalFormat;

/** The pulse in words, alike on its page and on boards. */
public final class PulseWords {

    /** What a question is about, in a few words. */
    private static final TextGroup<PulseItem> SHORT = TextGroup.of("kept.pulse.short", PulseItem.class);

    private static final TextGroup<PulseItem> QUESTIONS = TextGroup.of("kept.pulse.item", PulseItem.class);
    private static final TextGroup<FeltState> STATES = TextGroup.of("kept.pulse.state", FeltState.class);
    private static final TextGroup<GapWord> GAPS = TextGroup.of("kept.pulse.gap", GapWord.class);
    private static final TextGroup<Side> OTHERS = TextGroup.of("kept.pulse.other", Side.class);

    private final Texts texts;
    private final LocalFormat format;

    public PulseWords(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    public String about(PulseItem item) {
        return texts.text(SHORT.key(item));
    }

    /** The question as the house words it, or else as the product does. */
    public String question(PulseTerms terms, PulseItem item, Side answering) {
        return terms.words(texts.locale().getLanguage(), item)
                .orElseGet(() -> texts.text(QUESTIONS.key(item), other(answering)));
    }

    /** The product's own words for a question, for those who may write others. */
    public static String standard(Texts texts, PulseItem item) {
        return texts.text(QUESTIONS.key(item), texts.text(OTHERS.key(Side.IT)));
    }

    /** The side about which somebody answers, as questions name it. */
    private String other(Side answering) {
        return texts.text(OTHERS.key(answering.other()));
    }

    /** The figure or the band, or why there is none. */
    public String value(Felt felt) {
        Double value = felt.value();
        return texts.text(STATES.key(felt.state()), value == null ? "" : format.percent(value));
    }

    /** How many answered; the empty text where it is not told. */
    public String answered(Felt felt) {
        return felt.answered() == 0
                ? ""
                : texts.text("kept.pulse.people", format.count(felt.answered()), format.count(felt.asked()));
    }

    public String gap(GapWord gap) {
        return texts.text(GAPS.key(gap));
    }

    /** Who felt what about whom. */
    public String heading(Side side) {
        return texts.text(side == Side.IT ? "kept.pulse.felt_by_it" : "kept.pulse.felt_by_business");
    }

    /** The figure or the band with what the silent could change, or why there is none. */
    public String valueWithBounds(Felt felt) {
        Interval bounds = felt.bounds();
        return bounds == null ? value(felt) : value(felt) + " (" + format.range(bounds) + ")";
    }
}
