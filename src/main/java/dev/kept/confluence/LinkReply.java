package dev.kept.confluence;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import dev.kept.core.Nullable;
import dev.kept.link.BoundedText;
import java.io.IOException;

/**
 * What came back over the link.
 *
 * @param status the HTTP status
 * @param body the text; {@code null} when it was longer than any answer of ours
 * @param stranger whether the link said that Jira does not know the viewer (yet)
 */
record LinkReply(int status, @Nullable String body, boolean stranger) {

    static final int MOST_BYTES = 256 * 1024;

    static LinkReply of(Response response, boolean stranger) throws ResponseException {
        return new LinkReply(response.getStatusCode(), text(response), stranger);
    }

    private static @Nullable String text(Response response) throws ResponseException {
        try {
            return BoundedText.read(response.getResponseBodyAsStream(), MOST_BYTES);
        } catch (IOException e) {
            throw new ResponseException("The answer broke off", e);
        }
    }
}
