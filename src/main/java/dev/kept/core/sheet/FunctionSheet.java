package dev.kept.core.sheet;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.continuity.ContinuityFigures.SideContacts;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.LiaisonPage.HandedOver;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.FeltFigure;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the page of one function, as one reader may see it. People stand on it as roles and as counts, never by name.
 *
 * @param sides who speaks for each side
 * @param guide what the function tells of itself; {@code null} where the house has no guides
 * @param promises what is open, and what was kept this month, the nearest date first
 * @param more whether there are more promises than are looked at; then nothing is measured
 * @param asked how many requests of the function wait for an answer
 * @param goals the open ones of the function and of the whole organisation
 * @param felt how the function feels about IT, beside what is on record; none where it was not asked, or too few answered
 */
public record FunctionSheet(
        String function,
        SheetSides sides,
        @Nullable ShownGuide guide,
        List<SheetPromise> promises,
        boolean more,
        int asked,
        List<SheetGoal> goals,
        List<FeltFigure> felt) {

    public FunctionSheet {
        promises = List.copyOf(promises);
        goals = List.copyOf(goals);
        felt = List.copyOf(felt);
    }

    /** What somebody who takes over has to know of. */
    public HandOverList handOver() {
        List<SheetPromise> open =
                promises.stream().filter(one -> one.group() != SheetGroup.KEPT).toList();
        return new HandOverList(
                open.size(),
                count(open, SheetGroup.WAITING),
                count(open, SheetGroup.IN_DANGER),
                asked,
                guide == null ? null : guide.reviewBy());
    }

    private static int count(List<SheetPromise> open, SheetGroup group) {
        return (int) open.stream().filter(one -> one.group() == group).count();
    }

    /**
     * Who speaks for each side.
     *
     * @param owner the role that answers for the guide; empty for none
     * @param contacts how many people speak for the function
     * @param first the first contact of each side, as far as anybody is
     * @param counted how steady the people of each side are, as far as it was counted
     * @param businessSponsors roles that stand for its goals
     * @param itSponsors the same on the side of IT
     */
    public record SheetSides(
            String owner,
            int contacts,
            List<HandedOver> first,
            List<SideContacts> counted,
            List<String> businessSponsors,
            List<String> itSponsors) {
        public SheetSides {
            first = List.copyOf(first);
            counted = List.copyOf(counted);
            businessSponsors = List.copyOf(businessSponsors);
            itSponsors = List.copyOf(itSponsors);
        }
    }

    /** Where a promise stands. In the order of the page. */
    public enum SheetGroup implements Coded {
        /** A word of one side is awaited. */
        WAITING,
        /** It was warned of, moved, or its date is over. */
        IN_DANGER,
        NEXT,
        /** Delivered this month by the agreed date. */
        KEPT
    }

    /**
     * A promise.
     *
     * @param title of its issue
     * @param date the agreed one, or the one that was proposed
     * @param warned whether somebody warned of it
     * @param awaited the side whose word is awaited; {@code null} for none
     * @param deliveredOn {@code null} while it was not
     */
    public record SheetPromise(
            String issueKey,
            String title,
            SheetGroup group,
            LocalDate date,
            boolean warned,
            @Nullable Side awaited,
            @Nullable LocalDate deliveredOn) {}

    /**
     * A goal.
     *
     * @param byIt whether IT confirmed it as it is worded now
     * @param byBusiness whether the business did
     */
    public record SheetGoal(String key, String name, boolean byIt, boolean byBusiness) {}
}
