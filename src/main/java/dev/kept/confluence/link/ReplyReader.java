package dev.kept.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;

/**
 * Takes the answer off the connection, whatever it is. That credentials are required is noted and not thrown, because the
 * request has gone out already.
 */
final class ReplyReader implements ApplicationLinkResponseHandler<LinkReply> {

    @Override
    public LinkReply handle(Response response) throws ResponseException {
        return LinkReply.of(response, false);
    }

    @Override
    public LinkReply credentialsRequired(Response response) throws ResponseException {
        return LinkReply.of(response, true);
    }
}
