package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.Cause;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the panel tells of an issue's commitment, to one viewer. What the viewer may not see has been left out.
 *
 * @param commitment the commitment as it is now
 * @param timeline what happened to it, the first event first
 * @param outlook until when steps make a difference
 * @param allowed whether a step is possible now and the viewer may take it; asking it changes nothing
 * @param causes the house's list of reasons
 * @param whole what it was split from, if the viewer may see that; else {@code null}
 * @param parts what it was split into, as far as the viewer may see them
 */
public record PanelContent(
        CommitmentView commitment,
        List<TimelineEntry> timeline,
        Outlook outlook,
        Predicate<Step> allowed,
        List<Cause> causes,
        @Nullable CommitmentView whole,
        List<CommitmentView> parts) {

    public PanelContent {
        timeline = List.copyOf(timeline);
        causes = List.copyOf(causes);
        parts = List.copyOf(parts);
    }
}
