package dev.kept.core.figure;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Quartiles;
import dev.kept.core.measure.Rate;

/**
 * A quantity that stands beside a pillar's figures so that they are read rightly. It is not judged. Most enter no score;
 * those of what both sides share and know of each other do, see {@link #scored()}.
 *
 * @param kind what it is
 * @param value in the kind's unit; {@code null} when there are too few cases, or too little to tell
 * @param low the lower end of what belongs to it: of a share its 95 % interval, of a median the quartiles; {@code null}
 *     when there is none
 * @param high the upper end
 * @param n how many cases are behind it; of a weighted rate Kish's effective n
 */
public record ContextFigure(
        ContextKind kind,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        double n) {

    /** In which unit a quantity is. */
    public enum Unit implements Coded {
        /** 0 to 1. */
        SHARE,
        /** Calendar days. */
        DAYS,
        /** A difference of two shares. */
        POINTS,
        /** A plain number. */
        NUMBER,
        /** How many of the cases; told of few as well, because a count estimates nothing. */
        COUNT
    }

    /** Whether a quantity enters the score of its pillar, which is 0 to 1, more being better. */
    public enum Scoring {
        /** It only helps to read the others. */
        NONE,
        /** It stands with the pillar's figures and adds nothing to them, because another one holds it. */
        SHOWN,
        /** More is better: shares and correlations as they are, counts as the share of their cases. */
        MORE
    }

    /** What stands beside the figures; a code, once given out, is never changed. */
    public enum ContextKind implements Coded {
        /**
         * Share of deliveries that were not what was meant, of those past the reopen window (case N10): understanding measured
         * by its failure.
         */
        NOT_MEANT(Pillar.UNDERSTANDING, Unit.SHARE),
        /** How many business functions have a guide (example E31). */
        GUIDES_WRITTEN(Pillar.UNDERSTANDING, Unit.COUNT, Scoring.SHOWN),
        /** How many have one that a contact confirmed within a year. */
        GUIDES_FRESH(Pillar.UNDERSTANDING, Unit.COUNT, Scoring.MORE),
        /** How many of these also have an owner. */
        GUIDES_OWNED(Pillar.UNDERSTANDING, Unit.COUNT, Scoring.SHOWN),
        /**
         * Of the people of IT who dealt with a function in one month, how many still did in the next: mean over functions and
         * months with three people or more (example E31).
         */
        IT_STAYS(Pillar.UNDERSTANDING, Unit.SHARE, Scoring.SHOWN),
        /** The same of the people on the side of the business. */
        BUSINESS_STAYS(Pillar.UNDERSTANDING, Unit.SHARE, Scoring.SHOWN),
        /** Share of the business's questions that IT answered within five working days (case N11). */
        IT_ANSWERS(Pillar.UNDERSTANDING, Unit.SHARE, Scoring.MORE),
        /** The same of IT's questions to the business. */
        BUSINESS_ANSWERS(Pillar.UNDERSTANDING, Unit.SHARE, Scoring.MORE),
        /** How many of the last year's sessions, in which one side learned from the other, both sides stand by. */
        SESSIONS_CONFIRMED(Pillar.UNDERSTANDING, Unit.COUNT, Scoring.SHOWN),
        /** How many sides of functions rest on fewer than two effective contacts, of those that can be told (case N08). */
        RESTS_ON_FEW(Pillar.UNDERSTANDING, Unit.COUNT, Scoring.SHOWN),
        /** How many of the open goals both sides confirmed as they are worded now. */
        GOALS_CONFIRMED(Pillar.SHARED_GOALS, Unit.COUNT, Scoring.MORE),
        /**
         * Whether both sides put the shared goals in the same order: Kendall's tau-b, −1 to 1; none where chance alone could
         * explain it (cases N01 and N02).
         */
        AGREEMENT(Pillar.SHARED_GOALS, Unit.NUMBER, Scoring.MORE),
        /** Of how many of the open goals somebody who owns them told lately how they do. */
        GOALS_TOLD(Pillar.SHARED_GOALS, Unit.COUNT),
        /** How far the work goes where both sides want it, 0 to 1 (case N05). */
        EFFORT_FIT(Pillar.SHARED_GOALS, Unit.SHARE, Scoring.MORE),
        /** First-promise rate of commitments for a shared goal, less that of the others (case N07). */
        KEPT_FOR_GOALS(Pillar.SHARED_GOALS, Unit.POINTS),
        /** Whether IT knows in which order the business puts them, likewise. */
        IT_ACCURACY(Pillar.UNDERSTANDING, Unit.NUMBER, Scoring.MORE),
        /** Whether the business knows in which order IT puts them, likewise. */
        BUSINESS_ACCURACY(Pillar.UNDERSTANDING, Unit.NUMBER, Scoring.MORE),
        /** First-promise rate of small promises; one average can hide that the large ones slip (example E06). */
        SMALL_PROMISES(Pillar.RELIABILITY, Unit.SHARE),
        LARGE_PROMISES(Pillar.RELIABILITY, Unit.SHARE),
        /** First-promise rate with every promise weighing its size; never shown without the one by count. */
        BY_SIZE(Pillar.RELIABILITY, Unit.SHARE),
        /** The two-way street: the same rule for both sides (example E40). */
        IT_PROMISES(Pillar.RELIABILITY, Unit.SHARE),
        BUSINESS_PROMISES(Pillar.RELIABILITY, Unit.SHARE),
        /** First-promise rate with the past fading by half every 90 days (example E11). */
        LATELY(Pillar.RELIABILITY, Unit.SHARE),
        /** Days not used ÷ days promised; a high one beside a rate of 1 asks about padding (example E07). */
        MEDIAN_SLACK(Pillar.RELIABILITY, Unit.SHARE),
        /** Days promised, of those delivered: few where work is promised only once it is almost done (ours). */
        PROMISED_AHEAD(Pillar.RELIABILITY, Unit.DAYS),
        /** New dates for each promise, whether or not they counted (example E34). */
        RENEGOTIATIONS(Pillar.RELIABILITY, Unit.NUMBER),
        /** Days from the first to the agreed date. */
        MEAN_DRIFT(Pillar.RELIABILITY, Unit.DAYS),
        /** Share of the new dates that came with the notice the rule asks for (example E04). */
        MOVED_IN_TIME(Pillar.RELIABILITY, Unit.SHARE),
        /** Share of the new dates that came only after the date then in force. */
        MOVED_AFTER(Pillar.RELIABILITY, Unit.SHARE),
        /**
         * How much of the time promised was left when a new date was announced, of promises whose agreed date is over (case
         * N15): beside the as-agreed rate, which late moves with enough notice can lift.
         */
        MOVE_EARLINESS(Pillar.RELIABILITY, Unit.SHARE),
        /** Share of these new dates that were announced in the last quarter of the time or later. */
        MOVED_LATE(Pillar.RELIABILITY, Unit.SHARE),
        /** Rate by the date shown minus first-promise rate; a large one means that dates move quietly (example E02). */
        HONESTY_GAP(Pillar.RELIABILITY, Unit.POINTS),
        /** How fast this quarter's misses use up what the target leaves room for; above 1 is too fast (example E39). */
        BURN_RATE(Pillar.RELIABILITY, Unit.NUMBER),
        /** Brier score of the confidence stated; 0 is perfect (example E18). */
        CALIBRATION(Pillar.RELIABILITY, Unit.NUMBER),
        /** Share of the misses for which any cause is stated (example E26). */
        CAUSES_STATED(Pillar.RELIABILITY, Unit.SHARE),
        /** Share of the promises kept by the first date that the requester's contact confirmed. */
        CONFIRMED(Pillar.RELIABILITY, Unit.SHARE),
        /** Share of the misses of which the requester's contacts told what they cost (case N17). */
        COST_TOLD(Pillar.RELIABILITY, Unit.SHARE),
        /** How few of those make four fifths of all that they cost; a count, told of few as well. */
        COST_MOST(Pillar.RELIABILITY, Unit.NUMBER),
        /** What they cost in hours of work, one rough number for each answer; told, not measured. */
        COST_HOURS(Pillar.RELIABILITY, Unit.NUMBER),
        /** Promises that the requester's contacts said thanks for; a count, told of few as well. */
        THANKS(Pillar.RELIABILITY, Unit.NUMBER),
        /** Share of what was asked about open promises that is told and was confirmed lately; leads the pillar (example E21). */
        COVERED_AND_FRESH(Pillar.TRANSPARENCY, Unit.SHARE),
        /** Share that is told at all; <em>unknown yet</em> is an answer. */
        DISCLOSURE_COVERAGE(Pillar.TRANSPARENCY, Unit.SHARE),
        /** Share of what is told that was confirmed lately. */
        DISCLOSURE_FRESHNESS(Pillar.TRANSPARENCY, Unit.SHARE),
        /** Share of what is told that says <em>unknown yet</em>. */
        UNKNOWN_YET(Pillar.TRANSPARENCY, Unit.SHARE),
        /** Days between the first announcement of a slip and the first date (example E20). */
        MEDIAN_LEAD(Pillar.TRANSPARENCY, Unit.DAYS),
        /** Share of announced promises that did slip; a false alarm never counts against reliability. */
        WARNING_PRECISION(Pillar.TRANSPARENCY, Unit.SHARE),
        /** How many of the surprises had a warning in time of which nobody was told; a count, told of few as well. */
        UNHEARD_WARNINGS(Pillar.TRANSPARENCY, Unit.NUMBER),
        /** Share of the misses with a report two weeks before that were last reported as on track (example E36). */
        GREEN_BEFORE_MISS(Pillar.TRANSPARENCY, Unit.SHARE, Scoring.SHOWN),
        /** Share of the misses that had none, of those for which there was a field to report in. */
        REPORT_SILENCE(Pillar.TRANSPARENCY, Unit.SHARE, Scoring.SHOWN),
        /** Share of what was reported as on track two weeks before that was kept: who never says so does not win by it. */
        GREEN_THEN_KEPT(Pillar.TRANSPARENCY, Unit.SHARE, Scoring.SHOWN),
        /** Share of what was kept, and had a report two weeks before, that was last reported as not to be kept. */
        RED_THEN_KEPT(Pillar.TRANSPARENCY, Unit.SHARE, Scoring.SHOWN);

        private final Pillar pillar;
        private final Unit unit;
        private final Scoring scoring;

        ContextKind(Pillar pillar, Unit unit) {
            this(pillar, unit, Scoring.NONE);
        }

        ContextKind(Pillar pillar, Unit unit, Scoring scoring) {
            this.pillar = pillar;
            this.unit = unit;
            this.scoring = scoring;
        }

        /** Whether it can enter the score of its pillar. */
        public boolean scores() {
            return scoring == Scoring.MORE;
        }

        /** Whether it stands with the figures of its pillar, and not among those that help to read them. */
        public boolean leads() {
            return scoring != Scoring.NONE;
        }

        public Pillar pillar() {
            return pillar;
        }

        public Unit unit() {
            return unit;
        }
    }

    /**
     * What it adds to the score of its pillar, 0 to 1, more being better; {@code null} when it adds nothing: it only helps to
     * read the others, it cannot be told, or there are fewer than {@link Figure#FEWEST} cases.
     */
    public @Nullable Double scored() {
        if (!kind.scores() || value == null || n < Figure.FEWEST) {
            return null;
        }
        return Math.max(0, Math.min(1, kind.unit == Unit.COUNT ? value / n : value));
    }

    /** A share of cases with its interval; neither is told of fewer than {@link Figure#FEWEST} cases. */
    public static ContextFigure rate(ContextKind kind, Rate rate) {
        Interval interval = rate.n() < Figure.FEWEST ? null : rate.interval();
        return interval == null
                ? none(kind, rate.n())
                : new ContextFigure(kind, rate.value(), interval.low(), interval.high(), rate.n());
    }

    public static ContextFigure median(ContextKind kind, @Nullable Quartiles quartiles, int n) {
        return quartiles == null || n < Figure.FEWEST
                ? none(kind, n)
                : new ContextFigure(kind, quartiles.median(), quartiles.lower(), quartiles.upper(), n);
    }

    /** A number without an interval, told from {@link Figure#FEWEST} cases on; {@code null} where it cannot be told. */
    public static ContextFigure number(ContextKind kind, @Nullable Double value, int n) {
        return value == null || n < Figure.FEWEST ? none(kind, n) : new ContextFigure(kind, value, null, null, n);
    }

    /** How many of those there are; of few as well, because a count estimates nothing. */
    public static ContextFigure count(ContextKind kind, int count, int n) {
        return n == 0 ? none(kind, n) : new ContextFigure(kind, (double) count, null, null, n);
    }

    private static ContextFigure none(ContextKind kind, double n) {
        return new ContextFigure(kind, null, null, null, n);
    }
}
