package dev.kept.core.follow;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.IssueCommitments;
import dev.kept.core.follow.IssueFacts.PromiseDetail;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.rulebook.RequesterName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what an issue's promise fields hold beside the record. Nothing is remembered for it: what the host stores is
 * compared with what the record holds, and the rules are asked once more why they did not take it. So it is the same on
 * every node, after a restart, and for values that nobody heard of.
 *
 * <p>The host goes on storing the last value that was typed when a later one is recorded on the panel. A value that the
 * record ever held is therefore nothing to speak of.
 */
public final class UnrecordedValues {

    private final CommitmentBook book;

    public UnrecordedValues(CommitmentBook book) {
        this.book = book;
    }

    /** In the order of the fields; none when the issue is resolved without any commitment, as nothing can come of it. */
    public List<Unrecorded> of(IssueFacts issue) {
        if (issue.promisedTo() == null && issue.promisedBy() == null && issue.size() == null) {
            return List.of();
        }
        IssueCommitments carried = book.carried(issue.issueId());
        Commitment own = carried.own();
        List<Unrecorded> found = new ArrayList<>();
        if (FieldSteps.free(own)) {
            if (issue.resolvedAt() == null) {
                refused(issue).filter(one -> !recorded(carried, one)).forEach(found::add);
            }
        } else if (own != null && !own.deleted()) {
            different(issue, own).filter(one -> !recorded(carried, one)).forEach(found::add);
        }
        return found;
    }

    /** What no promise could be made with. */
    private Stream<Unrecorded> refused(IssueFacts issue) {
        String requester = issue.promisedTo();
        LocalDate date = issue.promisedBy();
        Double size = issue.size();
        List<Unrecorded> found = new ArrayList<>();
        if (requester != null) {
            book.verdicts()
                    .onRequester(requester)
                    .ifPresent(why -> found.add(new Unrecorded(PromiseDetail.PROMISED_TO, requester, why)));
        }
        if (date != null) {
            book.verdicts()
                    .onDate(date, requester)
                    .ifPresent(why -> found.add(new Unrecorded(PromiseDetail.PROMISED_BY, date.toString(), why)));
        }
        if (size != null) {
            book.verdicts()
                    .onSize(size)
                    .ifPresent(why -> found.add(new Unrecorded(PromiseDetail.SIZE, size.toString(), why)));
        }
        return found.stream();
    }

    /** What is not what the commitment holds. */
    private Stream<Unrecorded> different(IssueFacts issue, Commitment own) {
        String requester = issue.promisedTo();
        LocalDate date = issue.promisedBy();
        Double size = issue.size();
        List<Unrecorded> found = new ArrayList<>();
        if (requester != null && !RequesterName.same(requester, own.requester())) {
            found.add(new Unrecorded(
                    PromiseDetail.PROMISED_TO, requester, why(own, FieldSteps.requester(own, requester))));
        }
        if (date != null && !date.equals(own.latestDate())) {
            Refusal why = FieldSteps.date(own, date).fold(step -> why(own, step), refusal -> refusal);
            found.add(new Unrecorded(PromiseDetail.PROMISED_BY, date.toString(), why));
        }
        if (size != null && size != own.promise().size()) {
            found.add(new Unrecorded(PromiseDetail.SIZE, size.toString(), why(own, FieldSteps.size(own, size))));
        }
        return found.stream();
    }

    private @Nullable Refusal why(Commitment own, Consequence.FieldStep typed) {
        return book.verdicts().onStep(own, typed.step()).orElse(null);
    }

    /** Whether a commitment of the issue ever held the value. Reads events, so it is asked only where values differ. */
    private boolean recorded(IssueCommitments carried, Unrecorded one) {
        return carried.all().stream()
                .filter(Commitment::ofIssueItself)
                .flatMap(commitment -> book.timeline(commitment.id()).stream())
                .flatMap(event -> stated(event, one.part()).stream())
                .anyMatch(held -> held.equals(one.value())
                        || one.part() == PromiseDetail.PROMISED_TO && RequesterName.same(held, one.value()));
    }

    private static Optional<String> stated(TimelineEntry event, PromiseDetail part) {
        return switch (part) {
            case PROMISED_TO -> Optional.ofNullable(event.facts().get(Facts.REQUESTER));
            case PROMISED_BY -> Optional.ofNullable(event.date()).map(LocalDate::toString);
            case SIZE -> Optional.ofNullable(event.facts().get(Facts.SIZE));
        };
    }
}
