package dev.kept.core.guide;

import dev.kept.core.Texts;
import dev.kept.core.guide.GuideContent.GuideSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Says to whoever promises that the day is in a freeze or a busy season of the function, in the words of its guide. */
public final class FreezeWords {

    private final Guides guides;
    private final Texts texts;

    public FreezeWords(Guides guides, Texts texts) {
        this.guides = guides;
        this.texts = texts;
    }

    /** A sentence for each freeze that has the day; none where none has. */
    public List<String> sentences(String function, LocalDate day) {
        return guides.freezes(function, day).stream()
                .map(span -> sentence(function, span))
                .toList();
    }

    /** A sentence for each busy season that has the day; none where none has. */
    public List<String> seasons(String function, LocalDate day) {
        return guides.seasons(function, day).stream()
                .map(span -> worded(
                        span,
                        days(function, span, "kept.function_guide.season.day", "kept.function_guide.season.days")))
                .toList();
    }

    private String sentence(String function, GuideSpan span) {
        return worded(span, days(function, span, "kept.function_guide.freeze.day", "kept.function_guide.freeze.days"));
    }

    private String days(String function, GuideSpan span, String oneDay, String severalDays) {
        return span.from().equals(span.until())
                ? texts.text(oneDay, function, day(span.from()))
                : texts.text(severalDays, function, day(span.from()), day(span.until()));
    }

    private String worded(GuideSpan span, String days) {
        return span.words().isEmpty()
                ? days
                : days + " " + texts.text("kept.function_guide.freeze.words", span.words());
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale()));
    }
}
