package dev.kept.confluence.link;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import dev.kept.core.Nullable;
import dev.kept.link.BoundedText;
import java.io.IOException;

/**
 * What came back over the link, not trusted yet: it may come from a proxy or a login page.
 *
 * @param status the HTTP status
 * @param body the text; {@code null} when it was longer than any answer of ours
 * @param stranger whether the link or Jira said that Jira does not know the viewer (yet)
 * @param tag what names this answer; {@code null} for none
 */
public record LinkReply(
        int status,
        @Nullable String body,
        boolean stranger,
        @Nullable String tag) {

    /**
     * More than the longest page that can be asked for: 200 commitments, each with four facets told in two texts and a
     * summary of Jira's, every sign of them written as six characters, come to less than 40 kB.
     */
    public static final int MOST_BYTES = 200 * 40 * 1024;

    private static final int UNAUTHORISED = 401;

    /**
     * Reads it to its end, but no further than {@value #MOST_BYTES} bytes.
     *
     * @param stranger whether the link itself asks for credentials
     * @throws ResponseException when the answer breaks off
     */
    static LinkReply of(Response response, boolean stranger) throws ResponseException {
        int status = response.getStatusCode();
        return new LinkReply(status, text(response), stranger || status == UNAUTHORISED, response.getHeader("ETag"));
    }

    private static @Nullable String text(Response response) throws ResponseException {
        try {
            return BoundedText.read(response.getResponseBodyAsStream(), MOST_BYTES);
        } catch (IOException e) {
            throw new ResponseException("The answer broke off", e);
        }
    }
}
