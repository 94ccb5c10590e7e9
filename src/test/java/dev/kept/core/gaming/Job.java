package dev.kept.core.gaming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A piece of work as it really went, whatever anybody writes about it. The honest team and the gamer have the same ones.
 *
 * @param issue the issue it lies on
 * @param begun the day on which the business asks for it
 * @param needed the day by which an honest team thinks it can be done
 * @param done the day on which it is done
 * @param foreseen the day on which the team sees that it will be late; for work that is not late, {@code done}
 * @param dropped the day on which the business says that it no longer wants it; {@code null} for most work
 * @param size as the team sizes it
 * @param yielding whether the business agrees when it is asked in time for a later day
 */
record Job(
        long issue,
        LocalDate begun,
        LocalDate needed,
        LocalDate done,
        LocalDate foreseen,
        LocalDate dropped,
        double size,
        boolean yielding) {

    boolean late() {
        return done.isAfter(needed);
    }

    /** A year of a team's work: about two in five are late, some of those were seen coming, and a few are dropped. */
    static List<Job> year(LocalDate first, long seed) {
        Random random = new Random(seed);
        List<Job> jobs = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            LocalDate begun = first.plusDays(random.nextInt(200));
            int length = 10 + random.nextInt(40);
            LocalDate needed = begun.plusDays(length);
            boolean late = random.nextInt(5) < 2;
            int early = Math.min(length - 2, random.nextInt(5));
            LocalDate done = late ? needed.plusDays(1 + random.nextInt(25)) : needed.minusDays(early);
            LocalDate foreseen = late ? needed.minusDays(random.nextInt(8) - 2L) : done;
            LocalDate dropped = random.nextInt(20) == 0 ? begun.plusDays(1 + random.nextInt(length - 2)) : null;
            double size = 1 + random.nextInt(8);
            jobs.add(new Job(i, begun, needed, done, foreseen, dropped, size, random.nextInt(3) > 0));
        }
        return jobs;
    }
}
