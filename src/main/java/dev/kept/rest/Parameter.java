package dev.kept.rest;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.figure.Measure;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.partnership.UpcomingPromise;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.core.scoreboard.BoardTermsStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A parameter of an address: its name, and what may be given for it. Said here once for the checks, for the description of
 * the API and for what Confluence hands on to Jira.
 */
public sealed interface Parameter {

    /** Characters of words to search for. */
    int LONGEST_WORDS = 255;

    /** A board's day. */
    DayParameter AS_OF = new DayParameter("asOf");
    /** How many days a board looks back. */
    NumberParameter WINDOW_DAYS = new NumberParameter(
            "windowDays", 1, ScoreboardQuery.LONGEST_WINDOW_DAYS, ScoreboardQuery.DEFAULT_WINDOW_DAYS);
    /** How many of the promises that come next are told with a board. */
    NumberParameter COMING_UP = new NumberParameter("comingUp", 0, UpcomingPromise.MOST, 0);
    /** Index of the first row of a page. */
    NumberParameter START_AT = new NumberParameter("startAt", 0, 999_999_999, 0);
    /** Rows of a page. */
    NumberParameter MAX_RESULTS = new NumberParameter("maxResults", 1, Slice.Request.MOST, 50);
    /** Where a piece of a list starts, as an earlier one said. */
    Words AFTER = new Words("after", LONGEST_WORDS);
    /** Words of names and titles. */
    Words TEXT = new Words("text", LONGEST_WORDS);
    /** How a name begins. */
    Words PREFIX = new Words("prefix", LONGEST_WORDS);
    /** To whom it is promised. */
    Words REQUESTER = new Words("requester", LONGEST_WORDS);
    /** A business function. */
    Words FUNCTION = new Words("function", LONGEST_WORDS);
    /** Keys of projects, with commas between them. */
    Words PROJECTS = new Words("projects", LONGEST_WORDS);
    /** From which day on a review looks back. */
    DayParameter SINCE = new DayParameter("since");
    /** Why something is done. */
    Words REASON = new Words("reason", BoardTermsStore.LONGEST_REASON);
    /** Which figure, in a path. */
    ChoiceParameter<Measure> MEASURE = new ChoiceParameter<>("measure", Measure.class, null);

    /** For which day something would be promised. */
    DayParameter DATE = new DayParameter("date");
    /** Who would promise it. */
    ChoiceParameter<Side> PROVIDER = new ChoiceParameter<>("side", Side.class, Side.IT);
    /** How large it would be. */
    ChoiceParameter<SizeBand> BAND = new ChoiceParameter<>("band", SizeBand.class, SizeBand.SMALL);

    /** Those of operations that Jira alone has. */
    Set<Parameter> OF_JIRA = Set.of(REASON, DATE, BAND);

    /** All that stand in a query; a list of commitments has more, see {@link CommitmentParameters}. */
    List<Parameter> ALL = List.of(
            AS_OF,
            WINDOW_DAYS,
            COMING_UP,
            START_AT,
            MAX_RESULTS,
            AFTER,
            TEXT,
            PREFIX,
            REQUESTER,
            FUNCTION,
            PROJECTS,
            SINCE,
            REASON,
            DATE,
            PROVIDER,
            BAND);

    /** Its name in the address. */
    String name();

    /** A day. */
    record DayParameter(String name) implements Parameter {
        /** What was given; {@code null} when nothing was, or nothing that is a day, which is noted. */
        public @Nullable LocalDate of(List<String> given, Checks checks) {
            return checks.day(name, given);
        }
    }

    /** A whole number between bounds, both included. */
    record NumberParameter(String name, int least, int most, int otherwise) implements Parameter {
        /** What was given, or what it is taken for when nothing was. */
        public int of(List<String> given, Checks checks) {
            return checks.whole(name, given, otherwise, least, most);
        }
    }

    /** Words on one line. */
    record Words(String name, int longest) implements Parameter {
        /** What was given, without blanks at its ends; empty when nothing was. */
        public String of(List<String> given, Checks checks) {
            return checks.words(name, given, longest);
        }

        /** The same; {@code null} when it is empty. */
        public @Nullable String orNull(List<String> given, Checks checks) {
            String words = of(given, checks);
            return words.isEmpty() ? null : words;
        }
    }

    /** One of a few words, the constants' codes. */
    record ChoiceParameter<E extends Enum<E> & Coded>(
            String name, Class<E> type, @Nullable E otherwise) implements Parameter {
        /** What was given, or what it is taken for when nothing was. */
        public @Nullable E of(List<String> given, Checks checks) {
            E chosen = checks.choice(name, given, type);
            return chosen == null ? otherwise : chosen;
        }
    }

    /** The code of an order; a minus sign before it turns it round. */
    record SortParameter<E extends Enum<E> & Coded>(String name, Class<E> type, E otherwise) implements Parameter {}

    /** A place in a list, as an earlier page gave it out; whoever asks need not understand it. */
    record PlaceParameter(String name, int longest) implements Parameter {}
}
