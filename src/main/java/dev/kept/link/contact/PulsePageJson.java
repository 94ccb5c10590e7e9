package dev.kept.link.contact;

import dev.kept.core.Nullable;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.PulsePage;
import dev.kept.core.pulse.PulsePage.AskedPulse;
import dev.kept.core.pulse.PulseResult;
import dev.kept.core.pulse.PulseRound;
import dev.kept.core.pulse.PulseTerms;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Written;
import dev.kept.link.board.FeltJson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody in the other product sees of the survey in which both sides say how they feel about each other.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param asked the open round; absent when there is none
 * @param groups in which the reader answers and reads
 * @param results closed rounds, the latest first
 */
public record PulsePageJson(
        int version, @Nullable AskedPulseJson asked, List<AskedGroupJson> groups, List<PulseResultJson> results) {

    public PulsePageJson {
        groups = List.copyOf(Json.there("groups", groups));
        results = List.copyOf(Json.there("results", results));
    }

    public static PulsePageJson of(PulsePage page) {
        AskedPulse asked = page.asked();
        return new PulsePageJson(
                Json.VERSION,
                asked == null ? null : AskedPulseJson.of(asked),
                page.groups().stream()
                        .map(group -> new AskedGroupJson(group.name(), group.members()))
                        .toList(),
                page.results().stream().map(PulseResultJson::of).toList());
    }

    /**
     * Reads what the other product wrote.
     *
     * @throws MalformedJsonException when it has not that shape
     */
    public static PulsePage read(String text) {
        PulsePageJson json = Json.read(text, PulsePageJson.class);
        return new PulsePage(
                json.asked == null ? null : json.asked.value(),
                json.groups.stream()
                        .map(group -> new AskedGroup(Side.BUSINESS, group.function, 0, group.members))
                        .toList(),
                json.results.stream().map(PulseResultJson::value).toList());
    }

    /**
     * An open round.
     *
     * @param answered whether the reader has answered
     */
    public record AskedPulseJson(PulseRoundJson round, boolean answered) {
        public AskedPulseJson {
            Json.there("round", round);
        }

        static AskedPulseJson of(AskedPulse asked) {
            return new AskedPulseJson(PulseRoundJson.of(asked.round()), asked.answered());
        }

        AskedPulse value() {
            return new AskedPulse(round.value(), answered);
        }
    }

    /**
     * Some people.
     *
     * @param function the business function
     * @param members group of accounts that the reader has to be in; absent where the reader is asked for sure
     */
    public record AskedGroupJson(String function, @Nullable String members) {
        public AskedGroupJson {
            Json.there("function", function);
        }
    }

    /**
     * A round.
     *
     * @param id its number
     * @param opens the first day on which answers are taken
     * @param closes the last one
     * @param leastAnswers no figure of fewer
     * @param leastForComments no comment of a side of which fewer answered
     * @param words the house's own, where it has any
     * @param changed what each side changed because of the round before; nothing in the first one
     */
    public record PulseRoundJson(
            long id,
            LocalDate opens,
            LocalDate closes,
            int leastAnswers,
            int leastForComments,
            List<OwnWordsJson> words,
            List<ChangedJson> changed) {
        public PulseRoundJson {
            Json.there("opens", opens);
            Json.there("closes", closes);
            words = List.copyOf(Json.there("words", words));
            changed = List.copyOf(Json.there("changed", changed));
        }

        static PulseRoundJson of(PulseRound round) {
            PulseTerms terms = round.terms();
            return new PulseRoundJson(
                    round.id(),
                    terms.opens(),
                    terms.closes(),
                    terms.leastAnswers(),
                    terms.leastForComments(),
                    PulseTerms.LANGUAGES.stream()
                            .flatMap(language -> Arrays.stream(PulseItem.values())
                                    .flatMap(item -> terms.words(language, item).stream()
                                            .map(words -> new OwnWordsJson(language, item, words))))
                            .toList(),
                    Arrays.stream(Side.values())
                            .filter(terms.changed()::containsKey)
                            .map(side -> new ChangedJson(side, terms.changed().get(side)))
                            .toList());
        }

        /** Who else is asked, and how many, is not told. */
        PulseRound value() {
            Map<String, Map<PulseItem, String>> wording = new LinkedHashMap<>();
            for (OwnWordsJson own : words) {
                if (own.item != null) {
                    wording.computeIfAbsent(own.language, any -> new EnumMap<>(PulseItem.class))
                            .put(own.item, own.words);
                }
            }
            Map<Side, String> said = new EnumMap<>(Side.class);
            changed.forEach(one -> said.put(one.side, one.words));
            return new PulseRound(
                    id, new PulseTerms(List.of(), opens, closes, leastAnswers, leastForComments, wording, said), null);
        }
    }

    /**
     * A question in the house's own words.
     *
     * @param language as a language tag
     * @param item {@code null} when it was read and this version does not know it
     */
    public record OwnWordsJson(
            String language, @Written @Nullable PulseItem item, String words) {
        public OwnWordsJson {
            Json.there("language", language);
            Json.there("words", words);
        }
    }

    /** What a side changed because of the round before. */
    public record ChangedJson(Side side, String words) {
        public ChangedJson {
            Json.there("side", side);
            Json.there("words", words);
        }
    }

    /**
     * What may be shown of a closed round.
     *
     * @param shownFrom the day from which on
     * @param felt by question
     * @param comments of the sides of which enough answered
     */
    public record PulseResultJson(
            PulseRoundJson round, LocalDate shownFrom, List<FeltJson> felt, List<CommentsJson> comments) {
        public PulseResultJson {
            Json.there("round", round);
            Json.there("shownFrom", shownFrom);
            felt = List.copyOf(Json.there("felt", felt));
            comments = List.copyOf(Json.there("comments", comments));
        }

        static PulseResultJson of(PulseResult result) {
            return new PulseResultJson(
                    PulseRoundJson.of(result.round()),
                    result.shownFrom(),
                    result.felt().stream().map(FeltJson::of).toList(),
                    Arrays.stream(Side.values())
                            .filter(result.comments()::containsKey)
                            .map(side ->
                                    new CommentsJson(side, result.comments().get(side)))
                            .toList());
        }

        PulseResult value() {
            Map<Side, List<String>> said = new EnumMap<>(Side.class);
            comments.forEach(one -> said.put(one.side, one.texts));
            return new PulseResult(
                    round.value(),
                    shownFrom,
                    felt.stream().flatMap(FeltJson::known).toList(),
                    said);
        }
    }

    /** Comments of one side, in the order of the alphabet. */
    public record CommentsJson(Side side, List<String> texts) {
        public CommentsJson {
            Json.there("side", side);
            texts = List.copyOf(Json.there("texts", texts));
        }
    }
}
