package dev.kept.web.pulse;

import dev.kept.core.Texts;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.PulseResult;
import dev.kept.core.pulse.PulseTerms;
import dev.kept.web.LocalFormat;
import dev.kept.web.board.PulseWords;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What came of the rounds, as the page's template shows it: the last one, and one round beside the other. */
final class PulseResultModels {

    /** So many rounds fit beside each other. */
    private static final int MOST = 6;

    private final Texts texts;
    private final PulseWords words;
    private final LocalFormat format;

    PulseResultModels(Texts texts, PulseWords words) {
        this.texts = texts;
        this.words = words;
        this.format = new LocalFormat(texts);
    }

    /** @param results the latest first */
    void put(Model model, List<PulseResult> results) {
        model.flag("any", !results.isEmpty()).flag("several", results.size() > 1);
        if (results.isEmpty()) {
            return;
        }
        PulseResult last = results.get(0);
        PulseTerms terms = last.round().terms();
        model.message("when", "kept.pulse.result.when", format.day(last.shownFrom()))
                .message("made", "kept.pulse.made", format.count(terms.leastAnswers()))
                .models("sides", sides().map(side -> side(last, side)).toList())
                .models(
                        "comments",
                        sides().filter(side -> !last.comments()
                                        .getOrDefault(side, List.of())
                                        .isEmpty())
                                .map(side -> new Model(texts)
                                        .text("heading", words.heading(side))
                                        .texts("texts", last.comments().get(side)))
                                .toList())
                .flag("anyComment", last.comments().values().stream().anyMatch(all -> !all.isEmpty()));
        List<PulseResult> shown = new ArrayList<>(results.subList(0, Math.min(MOST, results.size())));
        Collections.reverse(shown);
        model.texts(
                        "days",
                        shown.stream()
                                .map(result -> format.shortDay(result.shownFrom()))
                                .toList())
                .models("trends", sides().map(side -> trend(shown, side)).toList());
    }

    /** What the business feels first: it is what boards are about. */
    private static Stream<Side> sides() {
        return Stream.of(Side.BUSINESS, Side.IT);
    }

    /** A table of the questions, with a column for the whole side and one for each of its groups. */
    private Model side(PulseResult result, Side side) {
        List<Felt> felt =
                result.felt().stream().filter(one -> one.side() == side).toList();
        return new Model(texts)
                .text("heading", words.heading(side))
                .models(
                        "columns",
                        felt.stream()
                                .filter(one -> one.item() == PulseItem.FIRST_CHOICE)
                                .map(one -> column(result, one))
                                .toList())
                .models(
                        "rows",
                        Arrays.stream(PulseItem.values())
                                .map(item -> new Model(texts)
                                        .text("about", words.about(item))
                                        .texts(
                                                "cells",
                                                felt.stream()
                                                        .filter(one -> one.item() == item)
                                                        .map(words::valueWithBounds)
                                                        .toList()))
                                .toList());
    }

    /** How many answered is told of a whole question alike, but for those that are held back. */
    private Model column(PulseResult result, Felt last) {
        String group = last.group();
        String people = result.felt().stream()
                .filter(one -> one.side() == last.side() && Objects.equals(one.group(), group))
                .map(words::answered)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Model(texts)
                .text("name", group == null ? texts.text("kept.pulse.all") : group)
                .text("people", people);
    }

    private Model trend(List<PulseResult> shown, Side side) {
        return new Model(texts)
                .text("heading", words.heading(side))
                .models(
                        "rows",
                        Arrays.stream(PulseItem.values())
                                .map(item -> new Model(texts)
                                        .text("about", words.about(item))
                                        .texts(
                                                "cells",
                                                shown.stream()
                                                        .map(result -> result.of(item, side)
                                                                .map(words::valueWithBounds)
                                                                .orElseGet(() -> texts.text("kept.scoreboard.unknown")))
                                                        .toList()))
                                .toList());
    }
}
