package dev.kept.web.functionguide;

import dev.kept.core.Texts;
import dev.kept.core.guide.GuideContent;
import dev.kept.core.guide.GuideContent.GlossaryTerm;
import dev.kept.core.guide.GuideContent.GuideSpan;
import dev.kept.core.guide.GuideContent.OwnNumber;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.guide.ShownGuide.GuideChange;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Model;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a guide says, for templates. */
final class GuideModels {

    private final Texts texts;
    private final LocalFormat format;

    GuideModels(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /** All that is read of one guide. */
    void put(Model model, ShownGuide guide) {
        model.message("title", "kept.function_guide.of", guide.function())
                .text("function", guide.function())
                .flag("there", guide.there())
                .flag("fresh", guide.fresh())
                .message("none", "kept.function_guide.not_written", guide.function())
                .models("parts", parts(guide.content()))
                .models("history", guide.history().stream().map(this::change).toList())
                .flag("anyHistory", !guide.history().isEmpty());
        state(model, guide);
    }

    private void state(Model model, ShownGuide guide) {
        LocalDate on = guide.reviewedOn();
        LocalDate by = guide.reviewBy();
        if (guide.there() && on != null && by != null) {
            model.message(
                    "state",
                    guide.fresh() ? "kept.function_guide.reviewed" : "kept.function_guide.overdue",
                    format.day(on),
                    format.day(by),
                    guide.function());
            String owner = guide.content().owner();
            model.text(
                    "owner",
                    owner.isEmpty()
                            ? texts.text("kept.function_guide.no_owner")
                            : texts.text("kept.function_guide.owner", owner));
        }
    }

    /** Only those that say something; the owner stands above them. */
    private List<Model> parts(GuideContent content) {
        List<Model> parts = new ArrayList<>();
        add(parts, GuidePart.VALUE_STREAMS, content.streams(), one -> entry(one.name(), one.what()));
        add(parts, GuidePart.OWN_NUMBERS, content.numbers(), one -> entry(one.fact(), value(one)));
        add(parts, GuidePart.GLOSSARY, content.glossary(), one -> entry(names(one), one.meaning()));
        add(parts, GuidePart.BUSY_SEASONS, content.seasons(), one -> entry(days(one), one.words()));
        add(parts, GuidePart.FREEZE_DATES, content.freezes(), one -> entry(days(one), one.words()));
        add(parts, GuidePart.EXPECTATIONS, content.expectations().lines().toList(), one -> entry("", one));
        return parts;
    }

    private <T> void add(List<Model> parts, GuidePart part, List<T> entries, Function<T, Model> model) {
        if (!entries.isEmpty()) {
            parts.add(new Model(texts)
                    .message("name", GuidePart.NAMES.key(part))
                    .flag("list", part.lines())
                    .models("entries", entries.stream().map(model).toList()));
        }
    }

    private Model entry(String name, String words) {
        return new Model(texts).text("name", name).text("words", words);
    }

    private String value(OwnNumber number) {
        BigDecimal tolerance = number.tolerance();
        String value = number(number.value());
        if (tolerance == null) {
            return value;
        }
        return texts.text(
                number.percent() ? "kept.function_guide.within_percent" : "kept.function_guide.within",
                value,
                number(tolerance));
    }

    private String number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? format.count(number.longValue())
                : format.number(number.doubleValue());
    }

    private static String names(GlossaryTerm term) {
        return term.variants().isEmpty() ? term.term() : term.term() + " (" + String.join(", ", term.variants()) + ")";
    }

    private String days(GuideSpan span) {
        return span.from().equals(span.until())
                ? format.day(span.from())
                : texts.text("kept.range", format.day(span.from()), format.day(span.until()));
    }

    private Model change(GuideChange change) {
        String what = change.changed().stream()
                .sorted()
                .map(part -> texts.text(GuidePart.NAMES.key(part)))
                .collect(Collectors.joining(", "));
        return new Model(texts)
                .text("day", format.day(change.on()))
                .text("what", what.isEmpty() ? texts.text("kept.function_guide.still_true_done") : what);
    }

    /** A line of the list of all functions. */
    Model row(ShownGuide guide, String address) {
        LocalDate on = guide.reviewedOn();
        boolean there = guide.there();
        return new Model(texts)
                .text("function", guide.function())
                .text("address", address)
                .flag("there", there)
                .flag("fresh", there && guide.fresh())
                .message("guide", there ? "kept.function_guide.yes" : "kept.function_guide.no")
                .text("reviewed", there && on != null ? format.day(on) : texts.text("kept.scoreboard.unknown"))
                .text(
                        "owner",
                        there && guide.content().owned()
                                ? guide.content().owner()
                                : texts.text("kept.scoreboard.unknown"));
    }
}
