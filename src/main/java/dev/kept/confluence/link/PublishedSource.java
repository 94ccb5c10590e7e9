package dev.kept.confluence.link;

import dev.kept.core.Nullable;
import java.util.Map;

/** Jira's end of the channel, asked as nobody. */
public interface PublishedSource {

    /** @param path below the API's root, decoded; @param headers that prove who asks */
    PublishedReply ask(String path, Map<String, String> headers);

    /**
     * What came back.
     *
     * @param refused whether Kept in Jira said that nothing is there for us
     * @param json the answer; {@code null} for none
     */
    record PublishedReply(boolean refused, @Nullable String json) {

        /** Nothing that Kept in Jira said. */
        public static final PublishedReply SILENT = new PublishedReply(false, null);
    }
}
