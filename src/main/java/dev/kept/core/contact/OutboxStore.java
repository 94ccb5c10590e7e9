package dev.kept.core.contact;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps steps until the ledger has answered. The same on all nodes of a cluster. */
public interface OutboxStore {

    /** Keeps a step. Of several with one id, at once or not, one is kept: {@code false} for the others. */
    boolean add(OutgoingStep step);

    /** The step of that id. */
    Optional<OutgoingStep> find(String id);

    /** This person's steps, the latest first; at most {@code limit}. */
    List<OutgoingStep> of(String userKey, int limit);

    /** Steps on their way whose time has come, the oldest first; at most {@code limit}. */
    List<OutgoingStep> due(Instant now, int limit);

    /**
     * Takes it upon this node to send the step: from now on it is tried once more than before, and not again until then.
     * Of several nodes that saw it alike, one gets {@code true}.
     */
    boolean claim(OutgoingStep seen, Instant until);

    /** The ledger has answered a step that was on its way. */
    void settle(String id, OutgoingStep.StepState state, @Nullable String sentence);

    /** Forgets this person's step, unless it is on its way. */
    void dismiss(String id, String userKey);

    /** Forgets steps that were answered and asked for before that instant. */
    void sweep(Instant before);
}
