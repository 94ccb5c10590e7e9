package dev.kept.core.measure.understanding;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import java.util.ArrayList;
import java.util.List;

/**
 * <b>Questions answered</b> (case N11). Of those asked long enough ago, the share that was answered in time; and the time to
 * an answer by Kaplan and Meier, for whom an open question is one that took at least so long and not one to forget. Days
 * are working days.
 *
 * @param questions all of them
 */
public record OpenQuestions(List<TimedQuestion> questions) {

    private static final double HALF = 0.5;

    public OpenQuestions {
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param days until it was answered, or since it was asked
     * @param askedAgo since it was asked
     */
    public record TimedQuestion(int days, boolean answered, int askedAgo) {}

    /** Answered within so many days ÷ all, as it is told without a cohort: what was asked yesterday counts as late. */
    public Rate naive(int within) {
        return rate(questions, within);
    }

    /** The same of those asked at least so many days ago. */
    public Rate inTime(int within) {
        return rate(questions.stream().filter(one -> one.askedAgo >= within).toList(), within);
    }

    private static Rate rate(List<TimedQuestion> asked, int within) {
        return new Rate(
                (int) asked.stream()
                        .filter(one -> one.answered && one.days <= within)
                        .count(),
                asked.size());
    }

    /** The steps of the curve, one for each day on which something was answered. */
    public List<CurveStep> curve() {
        List<CurveStep> steps = new ArrayList<>();
        double open = 1;
        List<Integer> days = questions.stream()
                .filter(TimedQuestion::answered)
                .map(TimedQuestion::days)
                .distinct()
                .sorted()
                .toList();
        for (int day : days) {
            int atRisk = (int) questions.stream().filter(one -> one.days >= day).count();
            int answered = (int) questions.stream()
                    .filter(one -> one.answered && one.days == day)
                    .count();
            open *= 1 - (double) answered / atRisk;
            steps.add(new CurveStep(day, atRisk, answered, open));
        }
        return steps;
    }

    /** The first day on which at most the half is still open; {@code null} when it never falls that far. */
    public @Nullable Integer medianDays() {
        return curve().stream()
                .filter(step -> step.stillOpen <= HALF)
                .map(CurveStep::day)
                .findFirst()
                .orElse(null);
    }

    /**
     * A step of the curve.
     *
     * @param atRisk open until that day
     * @param answered on it
     * @param stillOpen share that is open after it
     */
    public record CurveStep(int day, int atRisk, int answered, double stillOpen) {}
}
