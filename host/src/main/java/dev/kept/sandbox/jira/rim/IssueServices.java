package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.field.CustomFields;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueDraft;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.work.CustomChange;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.NewIssue;
import dev.kept.sandbox.jira.work.Permissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The issue manager, and as much of the issue service as reads and makes an issue with its permission. */
final class IssueServices {

    private static final int LONGEST_SUMMARY = 255;

    private final Shapes shapes;
    private final IssueWork work;
    private final Permissions permissions;
    private final CustomFields fields;

    IssueServices(Shapes shapes, IssueWork work, Permissions permissions, CustomFields fields) {
        this.shapes = shapes;
        this.work = work;
        this.permissions = permissions;
        this.fields = fields;
    }

    @Nullable
    MutableIssue getIssueObject(@Nullable Long id) {
        return id == null ? null : shape(shapes.state().issues().find(id));
    }

    /** Accepts former keys too. */
    @Nullable
    MutableIssue getIssueObject(@Nullable String key) {
        return key == null ? null : shape(byKey(key));
    }

    @Nullable
    MutableIssue getIssueByCurrentKey(@Nullable String key) {
        return key == null ? null : shape(byKey(key).filter(issue -> issue.key().equals(key)));
    }

    @Nullable
    MutableIssue getIssueByKeyIgnoreCase(@Nullable String key) {
        return key == null ? null : shape(shapes.state().issues().byKey(key));
    }

    private Optional<IssueState> byKey(String key) {
        boolean upper = key.equals(key.toUpperCase(Locale.ROOT));
        return upper ? shapes.state().issues().byKey(key) : Optional.empty();
    }

    @Nullable
    private MutableIssue shape(Optional<IssueState> issue) {
        return issue.map(shapes::mutable).orElse(null);
    }

    List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> shapes.state().issues().find(id).stream())
                .map(shapes::issue)
                .toList();
    }

    Collection<Long> getIssueIdsForProject(Long project) {
        return shapes.state().issues().idsOf(project);
    }

    long getIssueCountForProject(Long project) {
        return shapes.state().issues().idsOf(project).size();
    }

    long getIssueCount() {
        return shapes.state().issues().all().size();
    }

    Set<String> getAllIssueKeys(Long id) {
        Set<String> keys = new LinkedHashSet<>();
        shapes.state().issues().find(id).ifPresent(issue -> {
            keys.addAll(issue.formerKeys());
            keys.add(issue.key());
        });
        return keys;
    }

    boolean isEditable(Issue issue) {
        return true;
    }

    boolean isEditable(Issue issue, @Nullable ApplicationUser user) {
        return permissions.mayEdit(shapes.of(user), Shapes.behind(issue).before());
    }

    Issue updateIssue(
            @Nullable ApplicationUser user, MutableIssue issue, @Nullable EventDispatchOption event, boolean mail) {
        IssueAnswer changed = Shapes.behind(issue);
        Optional<User> who = shapes.of(user);
        List<CustomChange> customs = new ArrayList<>();
        for (Map.Entry<CustomField, Object> custom : changed.customs().entrySet()) {
            customs.add(fields.change(custom.getKey(), custom.getValue()));
        }
        return shapes.issue(
                work.mailing(mail).edit(who, changed.getId(), draft -> copy(changed.draft, draft), customs));
    }

    Issue updateIssue(@Nullable ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return updateIssue(user, issue, request.getEventDispatchOption(), request.isSendMail());
    }

    private static void copy(IssueDraft from, IssueDraft to) {
        to.summary = from.summary;
        to.description = from.description;
        to.typeId = from.typeId;
        to.priorityId = from.priorityId;
        to.assignee = from.assignee;
        to.reporter = from.reporter;
        to.dueDate = from.dueDate;
        to.statusId = from.statusId;
        to.resolutionId = from.resolutionId;
        to.resolved = from.resolved;
        replace(to.labels, from.labels);
        replace(to.fixVersions, from.fixVersions);
        replace(to.affectedVersions, from.affectedVersions);
    }

    private static <T> void replace(List<T> to, List<T> from) {
        to.clear();
        to.addAll(from);
    }

    void deleteIssue(@Nullable ApplicationUser user, Issue issue, @Nullable EventDispatchOption event, boolean mail) {
        work.mailing(mail).delete(shapes.of(user), issue.getId());
    }

    Issue createIssueObject(@Nullable ApplicationUser user, Issue issue) throws CreateException {
        IssueAnswer wanted = Shapes.behind(issue);
        NewIssue fresh = new NewIssue(
                shapes.state().projects().get(wanted.getProjectId()),
                wanted.getIssueTypeId(),
                draft -> copy(wanted.draft, draft),
                List.of());
        return shapes.issue(work.create(shapes.of(user), fresh));
    }

    IssueInputParameters newIssueInputParameters() {
        return new NewIssueInput().shape();
    }

    /** Says what the screen for a new issue says. */
    IssueService.CreateValidationResult validateCreate(@Nullable ApplicationUser user, IssueInputParameters typed) {
        NewIssueInput input = NewIssueInput.behind(typed);
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<Project> project = Optional.ofNullable(input.getProjectId())
                .flatMap(id -> shapes.state().projects().find(id))
                .filter(one -> permissions.mayEdit(shapes.of(user), one));
        if (project.isEmpty()) {
            errors.addErrorMessage("You do not have permission to create issues in this project.");
        }
        if (shapes.state()
                .catalog()
                .find(Constant.Kind.TYPE, input.getIssueTypeId())
                .isEmpty()) {
            errors.addError("issuetype", "The issue type selected is invalid.");
        }
        if (input.getSummary().isBlank() || input.getSummary().length() > LONGEST_SUMMARY) {
            errors.addError("summary", "You must specify a summary of the issue, of at most 255 characters.");
        }
        return new IssueService.CreateValidationResult(null, errors, Map.of("typed", input));
    }

    IssueService.IssueResult create(@Nullable ApplicationUser user, IssueService.CreateValidationResult checked) {
        NewIssueInput input = (NewIssueInput) checked.getFieldValuesHolder().get("typed");
        NewIssue fresh = new NewIssue(
                shapes.state().projects().get(input.getProjectId()),
                input.getIssueTypeId(),
                draft -> {
                    draft.summary = input.getSummary();
                    draft.description = input.getDescription();
                },
                List.of());
        return new IssueService.IssueResult(shapes.mutable(work.create(shapes.of(user), fresh)));
    }

    IssueService.IssueResult getIssue(@Nullable ApplicationUser user, Long id) {
        return result(user, shapes.state().issues().find(id));
    }

    IssueService.IssueResult getIssue(@Nullable ApplicationUser user, String key) {
        return result(user, shapes.state().issues().byKey(key));
    }

    private IssueService.IssueResult result(@Nullable ApplicationUser user, Optional<IssueState> issue) {
        Optional<IssueState> visible = issue.filter(one -> permissions.mayBrowse(shapes.of(user), one));
        if (visible.isPresent()) {
            return new IssueService.IssueResult(shapes.mutable(visible.get()));
        }
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(
                issue.isPresent() && user != null
                        ? "You do not have the permission to see the specified issue."
                        : "Issue Does Not Exist");
        return new IssueService.IssueResult(null, errors);
    }
}
