package dev.kept.definitions.goal;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Freshness;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * <b>Shared in deed</b> (case N06): five tests of a goal. What counts is how many goals pass all of them, and what fails
 * where; never a mean of the tests.
 */
public record SharedInDeed(
        boolean confirmedByBoth, boolean pageOpenAndReviewed, boolean measured, boolean bothPromise, boolean alive) {

    /** A test, in the order in which they are told. */
    public enum DeedTest {
        CONFIRMED_BY_BOTH("confirmed by both", SharedInDeed::confirmedByBoth),
        PAGE("page open to both and reviewed", SharedInDeed::pageOpenAndReviewed),
        MEASURE("has a measure", SharedInDeed::measured),
        BOTH_PROMISE("both sides promise", SharedInDeed::bothPromise),
        ALIVE("alive", SharedInDeed::alive);

        private final String words;
        private final Predicate<SharedInDeed> passed;

        DeedTest(String words, Predicate<SharedInDeed> passed) {
            this.words = words;
            this.passed = passed;
        }

        /** As the worked case names it. */
        public String words() {
            return words;
        }
    }

    /** What a goal is on a day. Days are calendar days. */
    public record GoalState(
            boolean confirmedBusiness,
            boolean confirmedIt,
            boolean pageOpen,
            @Nullable LocalDate reviewed,
            boolean measure,
            int promisesBusiness,
            int promisesIt,
            @Nullable LocalDate lastCheckIn) {}

    /**
     * @param freshDays within how many days before {@code asOf} the page was reviewed
     * @param aliveDays within how many something happened
     */
    public static SharedInDeed of(GoalState goal, LocalDate asOf, int freshDays, int aliveDays) {
        return new SharedInDeed(
                goal.confirmedBusiness && goal.confirmedIt,
                goal.pageOpen && Freshness.fresh(goal.reviewed, asOf, freshDays),
                goal.measure,
                goal.promisesBusiness > 0 && goal.promisesIt > 0,
                Freshness.fresh(goal.lastCheckIn, asOf, aliveDays));
    }

    /** What it fails. */
    public List<DeedTest> fails() {
        return Arrays.stream(DeedTest.values())
                .filter(test -> !test.passed.test(this))
                .toList();
    }

    /** Whether it passes all five. */
    public boolean shared() {
        return fails().isEmpty();
    }
}
