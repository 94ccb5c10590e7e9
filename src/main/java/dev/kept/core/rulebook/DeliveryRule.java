package dev.kept.core.rulebook;

import dev.kept.core.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When an issue counts as delivered: which resolutions say so, and which statuses where there is no resolution. Work that
 * was resolved as not to be done keeps no promise. A resolution that nobody said anything about keeps none either: no
 * figure is better than what the other side would sign, and whoever has one of their own adds it to the rules.
 *
 * <p>Names are compared without regard to case and to the kind of apostrophe.
 *
 * @param resolutions the resolutions that the house counts; empty for those that are commonly used for work that was done
 * @param statuses the statuses that count although the issue has no resolution; usually none
 */
public record DeliveryRule(List<String> resolutions, List<String> statuses) {

    /** The rule where nobody set another. */
    public static final DeliveryRule STANDARD = new DeliveryRule(List.of(), List.of());

    private static final Set<String> DONE = names("Done, Fixed, Resolved, Complete, Completed, Implemented, Delivered,"
            + " Deployed, Released, Shipped, Finished, Solved, Approved, Accepted, Answered, Success, Successful,"
            + " Erledigt, Fertig, Fertiggestellt, Behoben, Gelöst, Umgesetzt, Abgeschlossen, Geliefert, Ausgeliefert,"
            + " Beantwortet, Genehmigt");

    private static final Set<String> NOT_DONE =
            names("Won't Do, Won't Fix, Wont Do, Wont Fix, Will Not Do, Will Not Fix, Duplicate, Duplicated, Cannot"
                    + " Reproduce, Can't Reproduce, Not Reproducible, Unresolved, Incomplete, Declined, Rejected, Denied,"
                    + " Invalid, Obsolete, Outdated, Abandoned, Withdrawn, Cancelled, Canceled, Closed Without Action, No"
                    + " Action, No Change Required, Not a Bug, Not a Problem, Not an Issue, Not Our Bug, Works as"
                    + " Designed, As Designed, By Design, Works for Me, Later, Postponed, Deferred, Remind, Hold, On Hold,"
                    + " Suspended, Needs More Info, Need More Info, Not Enough Information, Timed Out, Stale, Out of"
                    + " Scope, Superseded, Moved, Failed, Known Error, Auto Closed, Wird nicht erledigt, Wird nicht"
                    + " behoben, Nicht erledigt, Duplikat, Doppelt, Nicht reproduzierbar, Unvollständig, Abgelehnt,"
                    + " Zurückgewiesen, Ungültig, Veraltet, Überholt, Verworfen, Zurückgezogen, Abgebrochen, Storniert,"
                    + " Kein Fehler, Verschoben, Zurückgestellt, Später");

    /** What a resolution says of a promise. */
    public enum ResolutionMeaning {
        DELIVERED,
        /** It says that the work was not done, or the house left it out of its list. */
        NOT_DELIVERED,
        /** Nobody said what it means; nothing is delivered by it. */
        UNKNOWN
    }

    public DeliveryRule {
        resolutions = List.copyOf(resolutions);
        statuses = List.copyOf(statuses);
    }

    /** What this resolution means. One without a name, as old exports have it, is taken at its word. */
    public ResolutionMeaning meaning(String resolution) {
        String name = HostName.folded(resolution);
        if (name.isEmpty()) {
            return ResolutionMeaning.DELIVERED;
        }
        boolean usual = DONE.contains(name);
        boolean counts = resolutions.isEmpty() ? usual : HostName.among(resolutions, name);
        if (counts) {
            return ResolutionMeaning.DELIVERED;
        }
        return usual || NOT_DONE.contains(name) ? ResolutionMeaning.NOT_DELIVERED : ResolutionMeaning.UNKNOWN;
    }

    /**
     * Whether an issue counts as delivered.
     *
     * @param resolution the name of its resolution; {@code null} when it has none
     * @param status the name of its status; {@code null} when it is not known
     */
    public boolean delivered(@Nullable String resolution, @Nullable String status) {
        return resolution == null ? byStatus(status) : meaning(resolution) == ResolutionMeaning.DELIVERED;
    }

    /** Whether an issue without a resolution counts as delivered in this status. */
    public boolean byStatus(@Nullable String status) {
        return status != null && HostName.among(statuses, HostName.folded(status));
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split(",")).map(HostName::folded).collect(Collectors.toUnmodifiableSet());
    }
}
