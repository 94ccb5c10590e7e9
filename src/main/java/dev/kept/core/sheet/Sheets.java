package dev.kept.core.sheet;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.continuity.ContinuityFigures;
import dev.kept.core.figure.Figure;
import dev.kept.core.goal.Goal;
import dev.kept.core.guide.GuideReading;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.liaison.Liaisons;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.Pulses;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.RequestStore;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.scoreboard.FeltFigure;
import dev.kept.core.scoreboard.FeltFigure.Measured;
import dev.kept.core.scoreboard.FeltFigure.RecordKind;
import dev.kept.core.sheet.FunctionSheet.SheetPromise;
import dev.kept.core.sheet.FunctionSheet.SheetSides;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the page of a function together from what one reader may see. Asks nobody for permission: callers do. */
public final class Sheets {

    /** More promises than that are not looked at. */
    public static final int MOST = 500;

    private static final int MOST_REQUESTS = 200;

    private final GuideReading guides;
    private final SheetGoals goals;
    private final Pulses pulses;
    private final RequestStore requests;
    private final SheetContacts contacts;

    public Sheets(GuideReading guides, SheetGoals goals, Pulses pulses, RequestStore requests, SheetContacts contacts) {
        this.guides = guides;
        this.goals = goals;
        this.pulses = pulses;
        this.requests = requests;
        this.contacts = contacts;
    }

    /** Who deals with the function, as roles and as counts. */
    public record SheetContacts(Liaisons liaisons, ContinuityFigures continuity) {}

    /**
     * A promise that the reader may see.
     *
     * @param title of its issue
     */
    public record SeenPromiseOn(Commitment commitment, String issueKey, String title) {}

    /**
     * The page.
     *
     * @param seen the promises to the function of the last year that this reader may see
     * @param more whether there are more
     * @param today in the function's zone
     */
    public FunctionSheet sheet(BusinessFunction function, List<SeenPromiseOn> seen, boolean more, LocalDate today) {
        SheetPromises promises = new SheetPromises(today);
        List<Goal> mine = goals.open(function);
        @Nullable ShownGuide guide = guides.guide(function.name()).fold(one -> one, (Refusal off) -> null);
        Rate kept = promises.kept(seen.stream().map(SeenPromiseOn::commitment).toList());
        return new FunctionSheet(
                function.name(),
                sides(function, guide, mine, today),
                guide,
                seen.stream()
                        .flatMap(one -> promises.group(one.commitment()).map(group -> promise(one, group)).stream())
                        .sorted(Comparator.comparing(SheetPromise::date).thenComparing(SheetPromise::issueKey))
                        .toList(),
                more,
                (int) requests.of(function.name(), MOST_REQUESTS).stream()
                        .filter(BusinessRequest::waits)
                        .count(),
                goals.shown(mine),
                felt(function, more ? new Rate(0, 0) : kept));
    }

    private static SheetPromise promise(SeenPromiseOn one, FunctionSheet.SheetGroup group) {
        Commitment now = one.commitment();
        return new SheetPromise(
                one.issueKey(),
                one.title(),
                group,
                now.stage().negotiating() ? now.latestDate() : now.agreedDate(),
                now.promise().warnedOn() != null,
                now.awaiting(),
                now.deliveredOn());
    }

    private SheetSides sides(BusinessFunction function, @Nullable ShownGuide guide, List<Goal> mine, LocalDate today) {
        return new SheetSides(
                guide == null ? "" : guide.content().owner(),
                function.contacts().size(),
                contacts.liaisons().roles(function.name()),
                contacts.continuity().of(function.name(), today),
                contacts.liaisons().learning(function.name()),
                roles(mine, Side.BUSINESS),
                roles(mine, Side.IT));
    }

    private static List<String> roles(List<Goal> mine, Side side) {
        return mine.stream()
                .map(goal -> side == Side.IT
                        ? goal.wording().sponsors().it()
                        : goal.wording().sponsors().business())
                .filter(role -> !role.isBlank())
                .distinct()
                .toList();
    }

    /** What the function itself said in the last round, of which enough answered. */
    private List<FeltFigure> felt(BusinessFunction function, Rate kept) {
        return pulses.results().stream().findFirst().stream()
                .flatMap(result -> result.felt().stream())
                .filter(felt -> felt.side() == Side.BUSINESS && felt.bounds() != null)
                .filter(felt -> {
                    String group = felt.group();
                    return group != null && RequesterName.same(group, function.name());
                })
                .flatMap(felt -> Stream.of(new FeltFigure(felt, beside(felt, kept))))
                .toList();
    }

    /** The question whether dates can be planned on is answered by how many of the function's promises kept their first one. */
    private static @Nullable Measured beside(Felt felt, Rate kept) {
        Double value = kept.n() < Figure.FEWEST ? null : kept.value();
        if (felt.item() != PulseItem.DATES || value == null) {
            return null;
        }
        Interval interval = kept.interval();
        return new Measured(RecordKind.IT_KEPT, value, interval);
    }
}
