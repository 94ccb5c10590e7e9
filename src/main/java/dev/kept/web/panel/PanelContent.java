package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.Undo;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.liaison.Decision;
import dev.kept.core.notice.NoticeKind;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.rulebook.Cause;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the panel tells of an issue's commitment, to one viewer. What the viewer may not see has been left out.
 *
 * @param commitment the commitment as it is now
 * @param timeline what happened to it, the first event first
 * @param decisions what both sides decided about it, the last that was recorded first; {@code null} where none can be recorded:
 *     it was neither warned of nor moved, the issue is hidden from some, the house has none, or nobody is such a function
 * @param outlook until when steps make a difference
 * @param allowed whether a step is possible now and the viewer may take it; asking it changes nothing
 * @param causes the house's list of reasons
 * @param statedCounts whether it counts when somebody here says that the requester agreed
 * @param contacts how many contacts of the requester would hear by mail of what the viewer says
 * @param told what its contacts were told by mail, the first first
 * @param askedOn the day on which they were last asked by mail for what waits for them now; {@code null} when they were not
 * @param undo how the viewer could take the last step back as a slip; {@code null} when that cannot be
 * @param whole what it was split from, if the viewer may see that; else {@code null}
 * @param parts what it was split into, as far as the viewer may see them
 */
public record PanelContent(
        CommitmentView commitment,
        List<TimelineEntry> timeline,
        @Nullable List<Decision> decisions,
        Outlook outlook,
        Predicate<Step> allowed,
        List<Cause> causes,
        boolean statedCounts,
        int contacts,
        List<ToldContacts> told,
        @Nullable LocalDate askedOn,
        @Nullable Undo undo,
        @Nullable CommitmentView whole,
        List<CommitmentView> parts) {

    /**
     * What the contacts were told by mail.
     *
     * @param contacts how many; who they are is not told
     * @param on the day of the first mail, in the requester's zone
     */
    public record ToldContacts(NoticeKind kind, int contacts, LocalDate on) {}

    public PanelContent {
        timeline = List.copyOf(timeline);
        decisions = decisions == null ? null : List.copyOf(decisions);
        causes = List.copyOf(causes);
        told = List.copyOf(told);
        parts = List.copyOf(parts);
    }
}
