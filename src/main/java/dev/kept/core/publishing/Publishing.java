package dev.kept.core.publishing;

import dev.kept.core.Nullable;
import dev.kept.core.cell.CellStore;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.scoreboard.BoardTermsStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Publishes a project's figures and takes them back, and counts what is told. Counting can be repeated, broken off and done
 * on several nodes at once. Who may publish is for the caller to ask.
 */
public final class Publishing {

    /** Another node that is faster each time would have to freeze a quarter of a project each time. */
    private static final int TRIES = 20;

    private final PublicationStore store;
    private final CellStore cells;
    private final BoardTermsStore terms;
    private final Capabilities capabilities;
    private final Clock clock;

    /** @param capabilities tell whether anything is published; what was is then told to nobody until it is on again */
    public Publishing(
            PublicationStore store, CellStore cells, BoardTermsStore terms, Capabilities capabilities, Clock clock) {
        this.store = store;
        this.cells = cells;
        this.terms = terms;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    /** Whether anything can be published. */
    public boolean on() {
        return capabilities.on(Capability.PUBLISHING);
    }

    /** What is published of the project; empty when nothing is. */
    public Optional<Publication> current(long projectId) {
        return on() ? store.current(projectId) : Optional.empty();
    }

    /** What is published now, of all projects, in no particular order. */
    public List<Publication> all() {
        return on() ? store.all() : List.of();
    }

    public void publish(long projectId, Audience audience, String userKey) {
        tell(projectId);
        store.publish(projectId, audience, userKey);
    }

    /** At once: whoever asks from now on is told nothing. */
    public void revoke(long projectId, String userKey) {
        store.revoke(projectId, userKey);
    }

    public List<PublicationChange> changes(long projectId, int most) {
        return store.changes(projectId, most);
    }

    /** What readers see, if it is published. */
    public PublishedBoard board(long projectId) {
        return board(projectId, store.told(projectId));
    }

    /** What readers would see if it were published now. Nothing is told by looking. */
    public PublishedBoard preview(long projectId) {
        return board(projectId, next(projectId, store.told(projectId)));
    }

    private PublishedBoard board(long projectId, List<PublishedSpan> spans) {
        return new PublishedBoard(spans, terms.inForce(projectId).targets().rates());
    }

    /** Counts what has become tellable of all published projects, and says of how many. */
    public int tellAll() {
        if (!on()) {
            return 0;
        }
        List<Publication> published = store.all();
        published.forEach(publication -> tell(publication.projectId()));
        return published.size();
    }

    private void tell(long projectId) {
        for (int tries = 0; tries < TRIES; tries++) {
            List<PublishedSpan> told = store.told(projectId);
            if (written(projectId, told, next(projectId, told))) {
                return;
            }
        }
    }

    /** {@code false} when another node was faster; nothing after that place is written then. */
    private boolean written(long projectId, List<PublishedSpan> told, List<PublishedSpan> next) {
        Map<LocalDate, PublishedSpan> before = new HashMap<>();
        told.forEach(span -> before.put(span.from(), span));
        for (PublishedSpan span : next) {
            @Nullable PublishedSpan old = before.get(span.from());
            if (old == null && !store.tell(projectId, span)) {
                return false;
            }
            if (old != null && !old.equals(span)) {
                store.retell(projectId, old, span);
            }
        }
        return true;
    }

    private List<PublishedSpan> next(long projectId, List<PublishedSpan> told) {
        LocalDate today = LocalDate.now(clock);
        return Spans.next(told, cells.cells(projectId, Spans.start(told, today), today), today);
    }
}
