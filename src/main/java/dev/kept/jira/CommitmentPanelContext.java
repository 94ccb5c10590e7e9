package dev.kept.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import dev.kept.core.partnership.Partnership;
import dev.kept.web.CommitmentPanel;
import java.util.Map;
import java.util.Set;

/** Gives the commitment panel on an issue's view screen its model. */
public final class CommitmentPanelContext implements ContextProvider {

    private final Partnership partnership;
    private final IssueAccess access;
    private final IssueFields fields;
    private final CommitmentPanel panel;

    public CommitmentPanelContext(
            Partnership partnership, IssueAccess access, IssueFields fields, CommitmentPanel panel) {
        this.partnership = partnership;
        this.access = access;
        this.fields = fields;
        this.panel = panel;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The panel takes no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue)) {
            throw new IllegalStateException("Jira drew the commitment panel outside an issue");
        }
        CommitmentPanel.Situation situation = situation(issue);
        return partnership
                .commitment(issue.getKey())
                .fold(
                        found -> found.map(commitment -> panel.of(commitment, situation))
                                .orElseGet(() -> panel.none(situation)),
                        panel::refused);
    }

    private CommitmentPanel.Situation situation(Issue issue) {
        IssueFacts facts = fields.facts(issue, Set.of());
        int filled = (facts.promisedTo() == null ? 0 : 1) + (facts.promisedBy() == null ? 0 : 1);
        return new CommitmentPanel.Situation(
                issue.getKey(),
                access.mayEdit(issue),
                facts.resolvedAt() != null,
                CommitmentPanel.Fields.values()[filled],
                facts.restricted());
    }
}
