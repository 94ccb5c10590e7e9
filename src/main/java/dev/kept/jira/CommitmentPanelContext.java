package dev.kept.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.House;
import dev.kept.core.commitment.HouseTerms;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.partnership.Partnership;
import dev.kept.web.panel.CommitmentPanel;
import dev.kept.web.panel.PanelContent;
import dev.kept.web.panel.Situation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the commitment panel on an issue's view screen its model. */
public final class CommitmentPanelContext implements ContextProvider {

    private final Partnership partnership;
    private final CommitmentBook book;
    private final House house;
    private final IssueSituations situations;
    private final CommitmentPanel panel;

    public CommitmentPanelContext(
            Partnership partnership,
            CommitmentBook book,
            House house,
            IssueSituations situations,
            CommitmentPanel panel) {
        this.partnership = partnership;
        this.book = book;
        this.house = house;
        this.situations = situations;
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
        Situation situation = situations.of(issue);
        List<CommitmentView> small = orElse(partnership.smallPromises(issue.getKey()), List.of());
        return partnership
                .commitment(issue.getKey())
                .fold(
                        found -> found.map(commitment -> panel.of(content(commitment), situation, small))
                                .orElseGet(() -> panel.none(situation, small)),
                        panel::refused);
    }

    private PanelContent content(CommitmentView view) {
        Commitment commitment = book.find(new CommitmentId(view.id()))
                .orElseThrow(() -> new IllegalStateException("Commitment " + view.id() + " went while it was shown"));
        HouseTerms terms = house.terms(commitment.requester());
        return new PanelContent(
                view,
                orElse(partnership.timeline(view.issueKey()), List.of()),
                Outlook.of(commitment, terms, book.today(commitment)),
                step -> book.possible(commitment, step),
                terms.causes(),
                whole(view),
                view.split() ? parts(commitment) : List.of());
    }

    private @Nullable CommitmentView whole(CommitmentView part) {
        return part.parent() == null
                ? null
                : orElse(partnership.find(part.parent()).map(Optional::of), Optional.<CommitmentView>empty())
                        .orElse(null);
    }

    /** Those the viewer may see. */
    private List<CommitmentView> parts(Commitment whole) {
        return book.family(whole).stream()
                .filter(one -> !one.id().equals(whole.id()))
                .flatMap(part ->
                        orElse(partnership.find(part.id().value()).map(Optional::of), Optional.<CommitmentView>empty())
                                .stream())
                .toList();
    }

    private static <T> T orElse(Answer<T> answer, T otherwise) {
        return answer.fold(value -> value, refusal -> otherwise);
    }
}
