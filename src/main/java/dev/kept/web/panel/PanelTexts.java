package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.follow.IssueFacts;
import dev.kept.core.promise.Side;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import java.time.LocalDate;

/**
 * What the parts of the panel say in the viewer's language, made once for a panel and handed to all of them. Plain
 * text, not escaped, but for {@link #time}.
 */
final class PanelTexts {

    /** Which side promises, in the panel's list and as a choice in its dialogs. */
    static final TextGroup<Side> PROVIDERS = TextGroup.of("kept.form.side", Side.class);

    private static final TextGroup<Side> SIDES = TextGroup.of("kept.side", Side.class);

    private final Texts texts;
    private final LocalFormat format;

    PanelTexts(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /** The texts themselves, for what is shared with other pages. */
    Texts texts() {
        return texts;
    }

    /** Numbers and days in the viewer's language. */
    LocalFormat format() {
        return format;
    }

    /** An empty model for one of the panel's templates. */
    Model model() {
        return new Model(texts);
    }

    /** A text with these values, which are plain texts. */
    String text(String key, String... arguments) {
        return texts.text(key, arguments);
    }

    /** A day in its short form: the panel is narrow. */
    String day(LocalDate day) {
        return format.shortDay(day);
    }

    /** A side as the beginning of a sentence. */
    String side(Side side) {
        return texts.text(SIDES.key(side));
    }

    /** What the screens call a promise field, so that a notice names the field that people see. */
    String field(IssueFacts.PromiseDetail part) {
        return texts.text(
                switch (part) {
                    case PROMISED_TO -> "kept.field.promised-to.name";
                    case PROMISED_BY -> "kept.field.promised-by.name";
                    case SIZE -> "kept.field.commitment-size.name";
                });
    }

    /** A day that programs can read too; empty for none. */
    Markup time(@Nullable LocalDate day) {
        return day == null ? Markup.NONE : Markup.day(day, day(day));
    }
}
