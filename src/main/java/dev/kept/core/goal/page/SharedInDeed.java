package dev.kept.core.goal.page;

import dev.kept.core.Coded;
import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalDetails;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a goal is shared in deed: five tests of one goal (case N06, ours). It is a list of what is to be done and no figure. A
 * test that cannot be decided is never taken as passed.
 *
 * @param results one for each test
 * @param page what was found of its page
 */
public record SharedInDeed(Map<DeedQuestion, DeedResult> results, PageFinding page) {

    public SharedInDeed {
        results = Map.copyOf(results);
    }

    /** What is asked of a goal. */
    public enum DeedQuestion implements Coded {
        /** Both sides confirmed it as it is worded now. */
        CONFIRMED,
        /** It has a page that both sides can open and that is reviewed; what is wrong with it is said apart. */
        PAGE,
        /** A number aimed at, or criteria where nothing is counted. */
        MEASURE,
        /** Each side promised something for it. */
        BOTH_PROMISE,
        /** Something was said of it lately, or a commitment for it was kept, missed, moved or warned of. */
        ALIVE
    }

    /** What came of a test. */
    public enum DeedResult {
        PASSED,
        FAILED,
        /** Nobody can tell from what is kept here. */
        NOT_KNOWN
    }

    /**
     * Of one goal.
     *
     * @param page what was found of its strategy page
     * @param byIt promises of IT for it
     * @param byBusiness promises of the business side for it
     * @param lately whether anything was said of it, or happened for it, lately
     */
    public static SharedInDeed of(GoalDetails goal, PageFinding page, int byIt, int byBusiness, boolean lately) {
        GoalAim aim = goal.wording().aim();
        boolean measured = aim.kind().counted()
                ? aim.measured()
                : !goal.wording().criteria().isEmpty();
        Map<DeedQuestion, DeedResult> results = new EnumMap<>(DeedQuestion.class);
        results.put(DeedQuestion.CONFIRMED, decided(goal.shared()));
        results.put(DeedQuestion.PAGE, page.unknown() ? DeedResult.NOT_KNOWN : decided(page == PageFinding.FINE));
        results.put(DeedQuestion.MEASURE, decided(measured));
        results.put(DeedQuestion.BOTH_PROMISE, decided(byIt > 0 && byBusiness > 0));
        results.put(DeedQuestion.ALIVE, decided(lately));
        return new SharedInDeed(results, page);
    }

    private static DeedResult decided(boolean passed) {
        return passed ? DeedResult.PASSED : DeedResult.FAILED;
    }

    /** Whether every test is passed. */
    public boolean whole() {
        return with(DeedResult.PASSED).size() == DeedQuestion.values().length;
    }

    /** The tests with that result, in their order. */
    public List<DeedQuestion> with(DeedResult result) {
        List<DeedQuestion> tests = new ArrayList<>();
        for (DeedQuestion test : DeedQuestion.values()) {
            if (results.get(test) == result) {
                tests.add(test);
            }
        }
        return tests;
    }
}
