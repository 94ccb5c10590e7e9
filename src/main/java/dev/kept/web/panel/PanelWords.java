package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.follow.IssueFacts;
import dev.kept.core.promise.Cause;
import dev.kept.core.promise.Side;
import dev.kept.web.Html;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The panel's words in the reader's language; what ends in {@code Html} is escaped. */
final class PanelWords {

    private final Texts texts;
    private final DateTimeFormatter days;

    PanelWords(Texts texts) {
        this.texts = texts;
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
    }

    Texts texts() {
        return texts;
    }

    String html(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    /** A side as the beginning of a sentence. */
    String side(Side side) {
        return texts.text("kept.side." + side.code());
    }

    /** What the screens call a promise field. */
    String field(IssueFacts.Part part) {
        return texts.text(
                switch (part) {
                    case PROMISED_TO -> "kept.field.promised-to.name";
                    case PROMISED_BY -> "kept.field.promised-by.name";
                    case SIZE -> "kept.field.commitment-size.name";
                });
    }

    /** A day that programs can read too; empty for none. */
    String timeHtml(@Nullable LocalDate day) {
        return day == null ? "" : "<time datetime=\"" + day + "\">" + Html.escape(day(day)) + "</time>";
    }

    /** A cause as the house calls it; its code when it was taken from the list meanwhile. */
    String cause(String code, List<Cause> causes) {
        return causes.stream()
                .filter(cause -> cause.code().equals(code))
                .findFirst()
                .map(this::cause)
                .orElse(code);
    }

    String cause(Cause cause) {
        return cause.label() == null ? texts.text("kept.cause." + cause.code()) : cause.label();
    }
}
