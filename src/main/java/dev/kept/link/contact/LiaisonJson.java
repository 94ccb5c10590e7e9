package dev.kept.link.contact;

import dev.kept.core.Nullable;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.LiaisonDeed.RoleTaken;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.liaison.LiaisonPage.HandedOver;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AskedChange;
import dev.kept.core.pulse.ChangeSaid;
import dev.kept.core.pulse.PulseRound;
import dev.kept.core.pulse.PulseTerms;
import dev.kept.link.Json;
import dev.kept.link.ListJson;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Within;
import dev.kept.link.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How IT and one function work together; {@link LiaisonPage} says what its members mean.
 *
 * @param function its name
 * @param speaks the side that the reader speaks for; {@code null} for a reader who only reads
 * @param handOvers who was first contact from when on, the last that was said first
 * @param list what is open now; {@code null} where the reader takes nothing over
 * @param survey what both sides are asked since the last survey; {@code null} where they are not asked
 * @param learning how both learn from each other
 * @param decisions what was decided, as far as the reader may see it; none from an older version
 */
public record LiaisonJson(
        String function,
        @Nullable Side speaks,
        List<HandedOverJson> handOvers,
        @Nullable HandOverListJson list,
        @Nullable SurveyChangeJson survey,
        LearningJson learning,
        @Written @Nullable List<DecisionJson> decisions) {

    public LiaisonJson {
        Json.there("function", function);
        handOvers = List.copyOf(Json.there("handOvers", handOvers));
        Json.there("learning", learning);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    public static LiaisonJson of(LiaisonPage page) {
        return new LiaisonJson(
                page.function(),
                page.speaks(),
                page.handOvers().stream().map(HandedOverJson::of).toList(),
                page.list() == null ? null : HandOverListJson.of(page.list()),
                page.survey() == null ? null : SurveyChangeJson.of(page.survey()),
                LearningJson.of(page.learning()),
                page.decisions().stream().map(DecisionJson::of).toList());
    }

    /** A list, whole. */
    public static ListJson<LiaisonJson> list(List<LiaisonPage> pages) {
        return ListJson.of(pages, LiaisonJson::of);
    }

    /**
     * Reads what was written.
     *
     * @throws MalformedJsonException when it is no such page
     */
    public static LiaisonPage read(String text) {
        return Json.read(text, LiaisonJson.class).page();
    }

    /** The same of a list. */
    public static List<LiaisonPage> readList(String text) {
        return Json.read(text, LiaisonListJson.class).values().stream()
                .map(LiaisonJson::page)
                .toList();
    }

    private LiaisonPage page() {
        return new LiaisonPage(
                function,
                speaks,
                handOvers.stream().map(HandedOverJson::value).toList(),
                list == null ? null : list.value(),
                survey == null ? null : survey.value(),
                learning.value(),
                decisions == null
                        ? List.of()
                        : decisions.stream().map(DecisionJson::shown).toList());
    }

    /** What {@link #list} writes. */
    record LiaisonListJson(List<LiaisonJson> values) {
        LiaisonListJson {
            values = List.copyOf(Json.there("values", values));
        }
    }

    /**
     * A first contact.
     *
     * @param side whose, and whose word it is
     * @param saidOn the day on which it was said
     * @param role never a person's name
     * @param deputy the role that stands in for it; empty for none
     * @param from the day from which on
     * @param list what was open when it was said
     */
    public record HandedOverJson(
            Side side, LocalDate saidOn, String role, String deputy, LocalDate from, HandOverListJson list) {
        public HandedOverJson {
            Json.there("side", side);
            Json.there("saidOn", saidOn);
            Json.there("role", role);
            Json.there("deputy", deputy);
            Json.there("from", from);
            Json.there("list", list);
        }

        static HandedOverJson of(HandedOver one) {
            RoleTaken taken = one.taken();
            return new HandedOverJson(
                    one.side(),
                    one.saidOn(),
                    taken.role(),
                    taken.deputy(),
                    taken.from(),
                    HandOverListJson.of(taken.list()));
        }

        HandedOver value() {
            return new HandedOver(side, saidOn, new RoleTaken(role, deputy, from, list.value()));
        }
    }

    /**
     * What somebody who takes over has to know of.
     *
     * @param open promises that are not over
     * @param waiting of these, those that wait for a word
     * @param danger those that were warned of or moved, or are late
     * @param requests of the function that nobody answered yet
     * @param reviewBy the last day on which the function's guide is fresh; {@code null} without a guide
     */
    public record HandOverListJson(
            @Within(least = 0) int open,
            @Within(least = 0) int waiting,
            @Within(least = 0) int danger,
            @Within(least = 0) int requests,
            @Nullable LocalDate reviewBy) {

        static HandOverListJson of(HandOverList list) {
            return new HandOverListJson(list.open(), list.waiting(), list.danger(), list.requests(), list.reviewBy());
        }

        HandOverList value() {
            return new HandOverList(open, waiting, danger, requests, reviewBy);
        }
    }

    /**
     * What both sides are asked after a survey.
     *
     * @param round its number
     * @param opened the first day of it
     * @param closed the last one
     * @param from the day from which on its figures are shown
     * @param said what each side said that it changed
     */
    public record SurveyChangeJson(
            long round, LocalDate opened, LocalDate closed, LocalDate from, List<ChangeSaidJson> said) {
        public SurveyChangeJson {
            Json.there("opened", opened);
            Json.there("closed", closed);
            Json.there("from", from);
            said = List.copyOf(Json.there("said", said));
        }

        static SurveyChangeJson of(AskedChange asked) {
            return new SurveyChangeJson(
                    asked.round().id(),
                    asked.round().terms().opens(),
                    asked.round().terms().closes(),
                    asked.from(),
                    asked.said().stream()
                            .map(one -> new ChangeSaidJson(one.side(), one.function(), one.on(), one.words()))
                            .toList());
        }

        AskedChange value() {
            PulseTerms terms = new PulseTerms(List.of(), opened, closed, 0, 0, Map.of(), Map.of());
            return new AskedChange(
                    new PulseRound(round, terms, closed),
                    from,
                    said.stream()
                            .map(one -> new ChangeSaid(one.side, one.function, one.on, one.words))
                            .toList());
        }
    }

    /**
     * What a side says that it changed.
     *
     * @param function whose contact said it, or to which function IT said it
     * @param on the day on which it was said
     */
    public record ChangeSaidJson(Side side, String function, LocalDate on, String words) {
        public ChangeSaidJson {
            Json.there("side", side);
            Json.there("function", function);
            Json.there("on", on);
            Json.there("words", words);
        }
    }
}
