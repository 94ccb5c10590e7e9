package dev.kept.sandbox.jira.load;

import dev.kept.sandbox.jira.state.Change;
import dev.kept.sandbox.jira.state.ChangeItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The resolution as the history tells it, for exports without a resolution date: resolved when the last "resolution" item
 * sets a value, since the item that set one after the last unresolved stretch.
 */
record Replay(@Nullable Instant resolved, @Nullable String resolution) {

    /** Replays a history ordered oldest first. */
    static Replay of(List<Change> history) {
        Instant since = null;
        String id = null;
        for (Change change : history) {
            for (ChangeItem item : change.items()) {
                if (item.field().equals("resolution")) {
                    String value = empty(item.to()) ? item.toText() : item.to();
                    if (empty(value)) {
                        since = null;
                        id = null;
                    } else {
                        since = since == null ? change.created() : since;
                        id = value;
                    }
                }
            }
        }
        return new Replay(since, id);
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
