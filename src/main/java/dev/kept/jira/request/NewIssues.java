package dev.kept.jira.request;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.request.BusinessRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes an issue of a request, as Jira's own screen would: with the permissions of whoever does it, and refused where a field is
 * required that nobody filled in.
 */
public final class NewIssues {

    /** What begins markup in a description. A bare address stays one that can be followed. */
    private static final String MARKUP = "([\\\\{}\\[\\]!|*_^~+?#-])";

    private final HostService<IssueService> service;
    private final Texts texts;

    public NewIssues(HostServices services, Texts texts) {
        this.service = services.of(Feature.NEW_ISSUES, () -> IssueService.class);
        this.texts = texts;
    }

    /** The new issue, or what Jira says against it. */
    Answer<Issue> made(BusinessRequest request, String issueType, ApplicationUser user) {
        IssueService issues = service.get();
        IssueInputParameters typed = issues.newIssueInputParameters()
                .setProjectId(request.terms().projectId())
                .setIssueTypeId(issueType)
                .setSummary(request.terms().need())
                .setDescription(description(request))
                .setReporterId(user.getUsername());
        CreateValidationResult checked = issues.validateCreate(user, typed);
        if (checked.getErrorCollection().hasAnyErrors()) {
            return refused(checked.getErrorCollection());
        }
        IssueResult made = issues.create(user, checked);
        return made.getErrorCollection().hasAnyErrors()
                ? refused(made.getErrorCollection())
                : Answer.of(made.getIssue());
    }

    /** Why it matters, and who asked. */
    private String description(BusinessRequest request) {
        String reason = request.terms().reason();
        String asked = texts.text(
                "kept.requests.issue",
                request.terms().function(),
                request.terms().day().toString());
        return plain(reason == null ? asked : reason + "\n\n" + asked);
    }

    /** Somebody else's words stay words: no picture is loaded and no macro runs. */
    static String plain(String words) {
        return words.replaceAll(MARKUP, "\\\\$1");
    }

    private static Answer<Issue> refused(ErrorCollection errors) {
        String said = Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .collect(Collectors.joining(" "));
        return Answer.refused(Refusal.of(Kind.CONFLICT, "kept.requests.error.issue", said));
    }
}
