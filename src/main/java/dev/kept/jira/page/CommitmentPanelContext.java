package dev.kept.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.host.FeatureOffException;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Commitments;
import dev.kept.web.panel.CommitmentPanel;
import dev.kept.web.panel.IssueContext;
import java.util.List;
import java.util.Map;

/**
 * Gives the commitment panel on an issue's view screen its model. Where the viewer may not see the commitment, or
 * nobody is logged in, the panel shows a sentence.
 */
public final class CommitmentPanelContext implements ContextProvider {

    private final Commitments commitments;
    private final PanelContents contents;
    private final IssueSituations situations;
    private final CommitmentPanel panel;
    private final Capabilities capabilities;

    public CommitmentPanelContext(
            Commitments commitments,
            PanelContents contents,
            IssueSituations situations,
            CommitmentPanel panel,
            Capabilities capabilities) {
        this.commitments = commitments;
        this.contents = contents;
        this.situations = situations;
        this.panel = panel;
        this.capabilities = capabilities;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The panel takes no parameters.
    }

    /**
     * The model for the template.
     *
     * @param context what Jira hands over, with the issue that is shown
     * @throws IllegalStateException when there is no issue: the module then stands in a wrong place of the descriptor
     */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue)) {
            throw new IllegalStateException("Jira drew the commitment panel outside an issue");
        }
        return FeatureOffException.answered(() -> Answer.of(model(issue))).fold(model -> model, panel::refused);
    }

    private Map<String, Object> model(Issue issue) {
        IssueContext situation = situations.of(issue);
        @Nullable
        List<CommitmentView> small = capabilities.on(Capability.PROMISED_REPLIES)
                ? commitments.smallPromises(issue.getKey()).fold(found -> found, refusal -> List.of())
                : null;
        return commitments
                .commitment(issue.getKey())
                .fold(
                        found -> found.map(one -> panel.of(contents.of(one, issue), situation, small))
                                .orElseGet(() -> panel.none(situation, small)),
                        panel::refused);
    }
}
