package dev.kept.jira.request;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.commitment.Step;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.BusinessRequest.RequestTerms;
import dev.kept.core.request.ProjectDesk.RequestReply;
import dev.kept.core.request.ProjectDesk.TakingUp;
import dev.kept.core.request.RequestBook;
import dev.kept.core.rulebook.InputRules;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.access.VisibleCommitment;
import dev.kept.jira.access.VisibleIssue;
import dev.kept.jira.access.VisibleProject;
import dev.kept.jira.partnership.CommitmentSteps;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Has an issue carry a request: a new one, or one that is there. The request comes onto its record in the contact's own word, and
 * IT answers it by the ordinary steps, so that the contacts are told or asked as always. A day that is over cannot be asked for
 * any more: then IT offers another one.
 */
public final class TakingUpRequests {

    private final RequestBook book;
    private final NewIssues newIssues;
    private final CommitmentSteps steps;

    public TakingUpRequests(RequestBook book, NewIssues newIssues, CommitmentSteps steps) {
        this.book = book;
        this.newIssues = newIssues;
        this.steps = steps;
    }

    /** The id of the issue that carries it now. Everything that can be refused is looked at before an issue is made. */
    Answer<Long> carried(VisibleProject project, BusinessRequest request, TakingUp how, String issueType) {
        return answer(request, how).flatMap(answer -> {
            Refusal against = steps.against(answer.terms()).orElse(null);
            return against != null
                    ? Answer.refused(against)
                    : issue(project, request, how, issueType).flatMap(issue -> put(issue, request, answer));
        });
    }

    /**
     * What IT answers.
     *
     * @param terms that come onto the record first
     * @param step IT's answer to them; {@code null} where IT answers later, or offers the terms itself
     */
    private record ItsAnswer(
            CommitmentTerms terms, @Nullable Step step) {}

    private Answer<ItsAnswer> answer(BusinessRequest request, TakingUp how) {
        RequestTerms asked = request.terms();
        CommitmentTerms terms = terms(asked, asked.day());
        boolean timely = book.timely(request);
        if (how.reply() != RequestReply.PROPOSE) {
            return timely
                    ? Answer.of(new ItsAnswer(terms, how.reply() == RequestReply.LATER ? null : new Step.Accept(null)))
                    : Answer.refused(Refusal.invalid("day", "kept.requests.error.over"));
        }
        return InputRules.date(day(how.day()), book.today(asked.function()))
                .fold(Answer::of, refusal -> Answer.<LocalDate>refused(refusal.about("day")))
                .map(day -> {
                    if (!timely) {
                        return new ItsAnswer(terms(asked, day), null);
                    }
                    boolean same = day.equals(asked.day());
                    return new ItsAnswer(terms, same ? new Step.Accept(null) : new Step.Counter(day, null));
                });
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static CommitmentTerms terms(RequestTerms asked, LocalDate day) {
        return new CommitmentTerms(asked.function(), day, CommitmentTerms.USUAL_SIZE, Side.IT);
    }

    private Answer<VisibleIssue> issue(
            VisibleProject project, BusinessRequest request, TakingUp how, String issueType) {
        Viewer viewer = project.viewer();
        String key = how.issueKey().strip();
        if (!key.isEmpty()) {
            return viewer.editable(key)
                    .fold(Answer::of, refusal -> Answer.<VisibleIssue>refused(refusal.about("issue")))
                    .flatMap(issue -> of(project, issue));
        }
        return newIssues.made(request, issueType, viewer.user()).flatMap(made -> viewer.issue(
                        made.getId().longValue())
                .map(Answer::of)
                .orElseGet(
                        () -> Answer.refused(Refusal.of(Kind.CONFLICT, "kept.requests.error.unseen", made.getKey()))));
    }

    private static Answer<VisibleIssue> of(VisibleProject project, VisibleIssue issue) {
        String key = issue.issue().getKey();
        if (!issue.issue().getProjectId().equals(project.project().getId())) {
            return Answer.refused(Refusal.invalid("issue", "kept.requests.error.elsewhere", key));
        }
        return issue.resolved()
                ? Answer.refused(Refusal.invalid("issue", "kept.error.resolved", key))
                : Answer.of(issue);
    }

    private Answer<Long> put(VisibleIssue issue, BusinessRequest request, ItsAnswer answer) {
        boolean offered = !book.timely(request);
        Answer<CommitmentView> begun = offered
                ? steps.begin(issue, answer.terms(), Side.IT, request.id())
                : steps.asked(issue, answer.terms(), request.terms().actor(), request.id());
        return begun.flatMap(view -> {
                    // Where it came onto the record before a node died, IT may have answered it, too.
                    boolean open = issue.commitment()
                            .map(VisibleCommitment::commitment)
                            .filter(one -> one.stage().negotiating() && one.awaiting() == Side.IT)
                            .isPresent();
                    Step step = answer.step();
                    return step == null || !open ? Answer.of(view) : steps.take(issue, step);
                })
                .map(view -> {
                    if (offered || answer.step() instanceof Step.Counter) {
                        steps.askContacts(issue);
                    }
                    return issue.issue().getId();
                });
    }
}
