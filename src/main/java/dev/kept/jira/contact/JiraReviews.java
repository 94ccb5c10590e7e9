package dev.kept.jira.contact;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.review.ContactReviews;
import dev.kept.core.review.ReviewAgenda;
import dev.kept.core.review.ReviewAgendas;
import dev.kept.core.review.ReviewAsked;
import dev.kept.core.review.ReviewScope;
import dev.kept.core.review.ReviewSpan;
import dev.kept.core.review.Reviews;
import dev.kept.core.rulebook.House;
import dev.kept.core.sheet.Sheets.SeenPromiseOn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The agenda of a review: for whoever is logged in with the promises on issues that this person may see, for a contact of the
 * function with those that everybody sees who sees their project. Nothing is told of an issue that a security level hides.
 */
public final class JiraReviews implements ReviewAgendas, ContactReviews {

    private final Reviews reviews;
    private final FunctionStore functions;
    private final CommitmentListing listing;
    private final SheetReaders readers;
    private final House house;
    private final Clock clock;

    public JiraReviews(
            Reviews reviews,
            FunctionStore functions,
            CommitmentListing listing,
            SheetReaders readers,
            House house,
            Clock clock) {
        this.reviews = reviews;
        this.functions = functions;
        this.listing = listing;
        this.readers = readers;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public Answer<ReviewAgenda> agenda(ReviewAsked asked) {
        return readers.current().flatMap(viewer -> functions
                .find(asked.function())
                .map(found -> agenda(
                        found,
                        asked,
                        SheetReaders.projects(asked.projects(), viewer),
                        promises -> SheetReaders.seen(promises, viewer)))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.function_guide.none"))));
    }

    @Override
    public Answer<List<ReviewAgenda>> agendas(ContactReader reader, ReviewAsked asked) {
        Optional<BusinessFunction> own = readers.speaking(reader.userName(), asked.function());
        return own.isEmpty()
                ? Answer.of(List.of())
                : agenda(own.get(), asked, readers.projects(asked.projects()), readers::open)
                        .map(List::of);
    }

    private Answer<ReviewAgenda> agenda(
            BusinessFunction function,
            ReviewAsked asked,
            Set<Long> projects,
            Function<List<Commitment>, List<SeenPromiseOn>> visible) {
        LocalDate today =
                LocalDate.now(clock.withZone(house.terms(function.name()).zone()));
        return ReviewSpan.of(asked.since(), today).map(span -> {
            LocalDate overSince = span.since().minusDays(Reviews.THANKED_DAYS);
            List<Commitment> found = listing.concerning(List.of(function.name()), overSince, Reviews.MOST + 1);
            boolean more = found.size() > Reviews.MOST;
            return reviews.agenda(
                    new ReviewScope(function, asked.projects(), projects, span),
                    visible.apply(more ? found.subList(0, Reviews.MOST) : found),
                    more);
        });
    }
}
