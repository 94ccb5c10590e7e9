package dev.kept.core.review;

import dev.kept.core.liaison.Decision.ShownDecision;
import dev.kept.core.liaison.Liaisons;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.RequestStore;
import dev.kept.core.review.ReviewAgenda.AgendaPromise;
import dev.kept.core.sheet.SheetGoals;
import dev.kept.core.sheet.Sheets.SeenPromiseOn;
import java.util.Comparator;
import java.util.List;

/** Puts the agenda of a review together from what one reader may see. Asks nobody for permission: callers do. */
public final class Reviews {

    /** More promises than that are not looked at. */
    public static final int MOST = 500;

    /** Thanks for what was delivered are told so many calendar days afterwards, also when that was before the last review. */
    public static final int THANKED_DAYS = 30;

    private static final int MOST_REQUESTS = 200;

    private final SheetGoals goals;
    private final RequestStore requests;
    private final Liaisons liaisons;

    public Reviews(SheetGoals goals, RequestStore requests, Liaisons liaisons) {
        this.goals = goals;
        this.requests = requests;
        this.liaisons = liaisons;
    }

    /**
     * The agenda.
     *
     * @param seen the promises to the function that this reader may see: what is open, and what is over since {@value
     *     #THANKED_DAYS} days before the last review
     * @param more whether there are more
     */
    public ReviewAgenda agenda(ReviewScope scope, List<SeenPromiseOn> seen, boolean more) {
        AgendaPromises promises =
                new AgendaPromises(scope.span(), !scope.function().contacts().isEmpty());
        List<SeenPromiseOn> inScope = seen.stream()
                .filter(one -> scope.has(one.commitment().projectId()))
                .toList();
        return new ReviewAgenda(
                scope.function().name(),
                scope.projectKeys(),
                scope.span(),
                inScope.stream()
                        .flatMap(one -> promises.row(one).stream())
                        .sorted(Comparator.comparing(AgendaPromise::group)
                                .thenComparing(AgendaPromise::date)
                                .thenComparing(AgendaPromise::issueKey))
                        .toList(),
                more,
                asked(scope),
                decided(scope, inScope),
                goals.of(scope.function()).stream()
                        .filter(goal -> !goal.byIt() || !goal.byBusiness())
                        .toList());
    }

    private List<ShownDecision> decided(ReviewScope scope, List<SeenPromiseOn> seen) {
        return liaisons.decisions(scope.function().name()).stream()
                .filter(one -> scope.span().lookedBackOn(one.taken().on()))
                .flatMap(one -> seen.stream()
                        .filter(promise ->
                                promise.commitment().id().equals(one.taken().commitment()))
                        .map(promise -> new ShownDecision(one, promise.issueKey())))
                .toList();
    }

    private int asked(ReviewScope scope) {
        return (int) requests.of(scope.function().name(), MOST_REQUESTS).stream()
                .filter(BusinessRequest::waits)
                .filter(one -> scope.has(one.terms().projectId()))
                .count();
    }
}
