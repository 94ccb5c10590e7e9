package dev.kept.jira.request;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.UnheldTextException;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.BusinessRequest.RequestEnd;
import dev.kept.core.request.Intake;
import dev.kept.core.request.IntakeStore;
import dev.kept.core.request.ProjectDesk;
import dev.kept.core.request.RequestBook;
import dev.kept.core.request.RequestList;
import dev.kept.core.request.RequestStore;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleProject;
import java.util.List;
import java.util.Optional;

/** Shows requests to whoever can promise in a project, and does what they decide. */
public final class JiraProjectDesk implements ProjectDesk {

    private static final int MOST_WAITING = 100;
    private static final int MOST_ENDED = 20;

    private final Viewers viewers;
    private final RequestBook book;
    private final RequestStore requests;
    private final IntakeStore intakes;
    private final FunctionStore functions;
    private final TakingUpRequests takingUp;

    public JiraProjectDesk(
            Viewers viewers,
            RequestBook book,
            RequestStore requests,
            IntakeStore intakes,
            FunctionStore functions,
            TakingUpRequests takingUp) {
        this.viewers = viewers;
        this.book = book;
        this.requests = requests;
        this.intakes = intakes;
        this.functions = functions;
        this.takingUp = takingUp;
    }

    /** The project's requests; refused to a viewer who cannot promise there. */
    public Answer<RequestList> list(VisibleProject project) {
        return project.promises() ? Answer.of(all(project)) : mayNot(project);
    }

    private RequestList all(VisibleProject project) {
        long id = project.project().getId();
        return new RequestList(
                requests.waiting(id, MOST_WAITING).stream()
                        .map(request -> shown(project, request))
                        .toList(),
                requests.ended(id, MOST_ENDED).stream()
                        .map(request -> shown(project, request))
                        .toList(),
                intakes.find(id).filter(one -> !one.functions().isEmpty()).isPresent());
    }

    /** How many of the project's requests wait. */
    public int waiting(VisibleProject project) {
        return requests.waiting(project.project().getId(), MOST_WAITING).size();
    }

    @Override
    public Answer<AskedProject> request(String projectKey, String id) {
        return answering(projectKey).flatMap(project -> found(project, id).map(request -> shown(project, request)));
    }

    @Override
    public Answer<TakenRequest> takeUp(String projectKey, String id, TakingUp how) {
        return answering(projectKey).flatMap(project -> found(project, id).flatMap(asked -> {
            String issueType = intakes.find(asked.terms().projectId())
                    .map(Intake::issueType)
                    .orElse("");
            return book.takeUp(
                            id,
                            project.viewer().user().getKey(),
                            request -> takingUp.carried(project, request, how, issueType))
                    .map(request -> new TakenRequest(request, key(project, request)));
        }));
    }

    @Override
    public Answer<AskedProject> decline(String projectKey, String id, String reason) {
        return answering(projectKey).flatMap(project -> found(project, id)
                .flatMap(asked ->
                        book.decline(id, reason, project.viewer().user().getKey()))
                .map(request -> shown(project, request)));
    }

    @Override
    public Answer<IntakeChoice> intake(String projectKey) {
        return viewers.administered(projectKey).map(project -> choice(project.project()));
    }

    @Override
    public Answer<IntakeChoice> save(String projectKey, List<String> chosen, String issueType) {
        return viewers.administered(projectKey).flatMap(visible -> {
            Project project = visible.project();
            IntakeChoice choice = choice(project);
            if (choice.types().stream().noneMatch(type -> type.id().equals(issueType))) {
                return Answer.refused(Refusal.invalid("type", "kept.requests.error.type"));
            }
            List<String> known =
                    choice.functions().stream().filter(chosen::contains).toList();
            return UnheldTextException.answer(() -> {
                intakes.save(
                        new Intake(project.getId(), known, issueType),
                        visible.viewer().user().getKey());
                return Answer.of(choice(project));
            });
        });
    }

    private IntakeChoice choice(Project project) {
        return new IntakeChoice(
                project.getKey(),
                project.getName(),
                intakes.find(project.getId()).orElse(null),
                functions.all().stream().map(BusinessFunction::name).toList(),
                project.getIssueTypes().stream()
                        .filter(type -> !type.isSubTask())
                        .map(type -> new IntakeType(type.getId(), type.getName()))
                        .toList());
    }

    private Answer<VisibleProject> answering(String projectKey) {
        return viewers.project(projectKey)
                .flatMap(project -> project.promises() ? Answer.of(project) : mayNot(project));
    }

    private static <T> Answer<T> mayNot(VisibleProject project) {
        return Answer.refused(Refusal.of(
                Kind.FORBIDDEN, "kept.requests.error.may_not", project.project().getKey()));
    }

    private Answer<BusinessRequest> found(VisibleProject project, String id) {
        Optional<BusinessRequest> request = requests.find(id)
                .filter(one -> one.terms().projectId() == project.project().getId());
        return request.map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.requests.error.none")));
    }

    private AskedProject shown(VisibleProject visible, BusinessRequest request) {
        Project project = visible.project();
        String type = intakes.find(project.getId()).map(Intake::issueType).orElse("");
        String key = key(visible, request);
        return new AskedProject(
                project.getKey(),
                project.getName(),
                request,
                book.waited(request),
                key.isEmpty() ? null : key,
                project.getIssueTypes().stream()
                        .filter(one -> one.getId().equals(type))
                        .map(IssueType::getName)
                        .findFirst()
                        .orElse(null),
                book.timely(request));
    }

    /** Of the issue that carries it; empty when there is none or the viewer cannot see it. */
    private static String key(VisibleProject project, BusinessRequest request) {
        @Nullable RequestEnd end = request.end();
        @Nullable Long issue = end == null ? null : end.issueId();
        return issue == null
                ? ""
                : project.viewer()
                        .issue(issue.longValue())
                        .map(one -> one.issue().getKey())
                        .orElse("");
    }
}
