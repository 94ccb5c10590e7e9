package dev.kept.link.contact;

import dev.kept.core.Nullable;
import dev.kept.core.guide.GuideContent;
import dev.kept.core.guide.GuideContent.GlossaryTerm;
import dev.kept.core.guide.GuideContent.GuideSpan;
import dev.kept.core.guide.GuideContent.OwnNumber;
import dev.kept.core.guide.GuideContent.ValueStream;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.guide.ShownGuide.GuideChange;
import dev.kept.link.Json;
import dev.kept.link.ListJson;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Within;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A function's guide as JSON; {@link ShownGuide} and {@link GuideContent} say what its members mean.
 *
 * @param function its name
 * @param number of the version; 0 while nothing was written
 * @param told whether it tells anything
 * @param fresh whether a contact said within a year that all of it is true
 * @param reviewedOn when that was; {@code null} while nothing was written
 * @param reviewBy the last day on which it is fresh
 * @param owner the role that answers for it; empty for none
 * @param expectations what the function expects of IT; empty for nothing
 * @param history the latest changes; none where guides are listed
 */
public record FunctionGuideJson(
        String function,
        @Within(least = 0) int number,
        boolean told,
        boolean fresh,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewBy,
        String owner,
        List<ValueStreamJson> valueStreams,
        List<OwnNumberJson> ownNumbers,
        List<GlossaryTermJson> glossary,
        List<GuideSpanJson> busySeasons,
        List<GuideSpanJson> freezeDates,
        String expectations,
        List<GuideChangeJson> history) {

    public FunctionGuideJson {
        Json.there("function", function);
        Json.there("owner", owner);
        valueStreams = List.copyOf(Json.there("valueStreams", valueStreams));
        ownNumbers = List.copyOf(Json.there("ownNumbers", ownNumbers));
        glossary = List.copyOf(Json.there("glossary", glossary));
        busySeasons = List.copyOf(Json.there("busySeasons", busySeasons));
        freezeDates = List.copyOf(Json.there("freezeDates", freezeDates));
        Json.there("expectations", expectations);
        history = List.copyOf(Json.there("history", history));
    }

    /** A list, whole. */
    public static ListJson<FunctionGuideJson> list(List<ShownGuide> guides) {
        return ListJson.of(guides, FunctionGuideJson::of);
    }

    /** One guide. */
    public static FunctionGuideJson of(ShownGuide guide) {
        GuideContent content = guide.content();
        return new FunctionGuideJson(
                guide.function(),
                guide.number(),
                guide.there(),
                guide.fresh(),
                guide.reviewedOn(),
                guide.reviewBy(),
                content.owner(),
                content.streams().stream()
                        .map(one -> new ValueStreamJson(one.name(), one.what()))
                        .toList(),
                content.numbers().stream().map(OwnNumberJson::of).toList(),
                content.glossary().stream()
                        .map(one -> new GlossaryTermJson(one.term(), one.variants(), one.meaning()))
                        .toList(),
                content.seasons().stream().map(GuideSpanJson::of).toList(),
                content.freezes().stream().map(GuideSpanJson::of).toList(),
                content.expectations(),
                guide.history().stream()
                        .map(one -> new GuideChangeJson(
                                one.on(), one.changed().stream().sorted().toList()))
                        .toList());
    }

    /**
     * Reads a list that was written.
     *
     * @throws MalformedJsonException when it is none
     */
    public static List<ShownGuide> readList(String text) {
        return Json.read(text, GuideListJson.class).values().stream()
                .map(FunctionGuideJson::guide)
                .toList();
    }

    /** The same of one guide. */
    public static ShownGuide read(String text) {
        return Json.read(text, FunctionGuideJson.class).guide();
    }

    ShownGuide guide() {
        return new ShownGuide(
                function,
                number,
                new GuideContent(
                        valueStreams.stream()
                                .map(one -> new ValueStream(one.name, one.what))
                                .toList(),
                        ownNumbers.stream().map(OwnNumberJson::number).toList(),
                        glossary.stream()
                                .map(one -> new GlossaryTerm(one.term, one.variants, one.meaning))
                                .toList(),
                        busySeasons.stream().map(GuideSpanJson::span).toList(),
                        freezeDates.stream().map(GuideSpanJson::span).toList(),
                        expectations,
                        owner),
                reviewedOn,
                reviewBy,
                fresh,
                history.stream().map(GuideChangeJson::change).toList());
    }

    /** What {@link #list} writes. */
    record GuideListJson(List<FunctionGuideJson> values) {
        GuideListJson {
            values = List.copyOf(Json.there("values", values));
        }
    }

    /** How the function creates value. */
    public record ValueStreamJson(String name, String what) {
        public ValueStreamJson {
            Json.there("name", name);
            Json.there("what", what);
        }
    }

    /**
     * A fact.
     *
     * @param tolerance how far off is near enough; {@code null} for nothing
     * @param percent whether the tolerance is a share of the value
     */
    public record OwnNumberJson(
            String fact, double value, @Nullable Double tolerance, boolean percent) {
        public OwnNumberJson {
            Json.there("fact", fact);
        }

        static OwnNumberJson of(OwnNumber number) {
            BigDecimal tolerance = number.tolerance();
            return new OwnNumberJson(
                    number.fact(),
                    number.value().doubleValue(),
                    tolerance == null ? null : Double.valueOf(tolerance.doubleValue()),
                    number.percent());
        }

        OwnNumber number() {
            return new OwnNumber(
                    fact,
                    BigDecimal.valueOf(value).stripTrailingZeros(),
                    tolerance == null ? null : BigDecimal.valueOf(tolerance).stripTrailingZeros(),
                    percent);
        }
    }

    /**
     * A term.
     *
     * @param variants other spellings, and short forms
     */
    public record GlossaryTermJson(String term, List<String> variants, String meaning) {
        public GlossaryTermJson {
            Json.there("term", term);
            variants = List.copyOf(Json.there("variants", variants));
            Json.there("meaning", meaning);
        }
    }

    /**
     * Some days.
     *
     * @param until the last of them
     * @param words what they are; empty for nothing
     */
    public record GuideSpanJson(LocalDate from, LocalDate until, String words) {
        public GuideSpanJson {
            Json.there("from", from);
            Json.there("until", until);
            Json.there("words", words);
        }

        static GuideSpanJson of(GuideSpan span) {
            return new GuideSpanJson(span.from(), span.until(), span.words());
        }

        GuideSpan span() {
            return new GuideSpan(from, until, words);
        }
    }

    /**
     * What the function's contacts did; who of them is not kept.
     *
     * @param changed the parts; none where they only said that it is still true
     */
    public record GuideChangeJson(LocalDate on, List<GuidePart> changed) {
        public GuideChangeJson {
            Json.there("on", on);
            changed = Json.there("changed", changed).stream()
                    .filter(Objects::nonNull)
                    .toList();
        }

        GuideChange change() {
            return new GuideChange(on, changed.stream().collect(Collectors.toSet()));
        }
    }
}
