package dev.kept.jira.contact;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.BusinessRequest.RequestEnd;
import dev.kept.core.request.BusinessRequest.RequestState;
import dev.kept.core.request.RequestBook;
import dev.kept.core.request.RequestWords;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.jira.access.IssueAccess;
import dev.kept.web.answer.ContactWords;
import java.util.List;

/** How far a request is, in a sentence for the contacts of its function. */
final class RequestSentences {

    private static final TextGroup<RequestState> ENDED = TextGroup.of("kept.requests.state", RequestState.class)
            .only(List.of(RequestState.DECLINED, RequestState.TAKEN_BACK));

    private final RequestBook book;
    private final CommitmentBook commitments;
    private final IssueAccess access;

    RequestSentences(RequestBook book, CommitmentBook commitments, IssueAccess access) {
        this.book = book;
        this.commitments = commitments;
        this.access = access;
    }

    String state(BusinessRequest request, Texts texts) {
        RequestEnd end = request.end();
        if (end == null) {
            return new RequestWords(texts).waiting(book.waited(request));
        }
        return request.state() == RequestState.TAKEN_UP
                ? takenUp(request, end, texts)
                : texts.text(ENDED.key(request.state()));
    }

    private String takenUp(BusinessRequest request, RequestEnd end, Texts texts) {
        @Nullable Long id = end.issueId();
        Issue issue = id == null
                ? null
                : access.byId(id).filter(one -> !IssueAccess.restricted(one)).orElse(null);
        if (id == null || issue == null) {
            return texts.text("kept.requests.taken");
        }
        String taken = texts.text("kept.requests.taken.issue", issue.getKey());
        return commitments
                .ofIssue(id)
                .filter(one ->
                        RequesterName.same(one.requester(), request.terms().function()))
                .map(one -> taken + " " + sentence(one, texts))
                .orElse(taken);
    }

    private String sentence(Commitment now, Texts texts) {
        return new ContactWords(texts, WorkCalendars.NONE).sentence(now, commitments.today(now));
    }
}
