package dev.kept.sandbox.jira.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of an issue's change history: what one user changed in one step. Ids grow with time inside one tracker. */
public record Change(long id, @Nullable String author, Instant created, List<ChangeItem> items) {

    /** Copies the items. */
    public Change {
        items = List.copyOf(items);
    }
}
