package dev.kept.sandbox.host.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ResponseUtils;
import org.eclipse.jetty.util.Callback;

/**
 * What becomes of a body that nobody read, as when a request is refused for its sender alone. Jetty closes the
 * connection unless all of the body has arrived by then, and does not always say so beforehand: a client that keeps
 * connections would send its next request into one that is being closed, and none but a GET may be sent again.
 *
 * <p>So it is done as in the products' Tomcat: the answer goes out at once, then the rest of the body is read and
 * forgotten and the connection serves on. Where the rest may be longer than is worth reading, the answer says that the
 * connection closes.
 */
final class UnreadBody extends Handler.Wrapper {
    /** Above the longest form that is taken, so that the sender of a longer one still gets to read why it is refused. */
    private static final long MAX_BYTES = 8_000_000;

    UnreadBody(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() <= 0 && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            return super.handle(request, response, callback);
        }
        Counted counted = new Counted(request);
        Answer answer = new Answer(counted, response);
        if (!super.handle(counted, answer, callback)) {
            // Left to the server, this answer would not pass through here.
            Response.writeError(counted, answer, callback, HttpStatus.NOT_FOUND_404);
        }
        return true;
    }

    /** A request that knows how much of its body was read. */
    private static final class Counted extends Request.Wrapper {
        private long count;
        private long limit;
        private boolean ended;
        private boolean broken;

        Counted(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk != null) {
                count += chunk.remaining();
                // Not always the last: after a timeout Jetty would let more be waited for.
                broken |= Content.Chunk.isFailure(chunk);
                ended |= chunk.isLast();
            }
            return chunk;
        }

        /** Jetty asks before an answer that it writes by itself, and would say that the connection closes. */
        @Override
        public boolean consumeAvailable() {
            return true;
        }

        /** Whether all that is left of the body will be read; not of one whose length nobody knows. */
        boolean worthReading() {
            boolean small = getLength() >= 0 && getLength() - count <= MAX_BYTES;
            return !broken && (ended || (small && !waiting()));
        }

        /** Whether the sender keeps the body back until it is told to go on, which it was not. */
        private boolean waiting() {
            return count == 0 && getHeaders().contains(HttpHeader.EXPECT);
        }

        /** Reads the rest, as it arrives, up to the limit. A sender that stops is left to the idle timeout. */
        void readRest(Callback done) {
            limit = count + MAX_BYTES;
            readMore(done);
        }

        private void readMore(Callback done) {
            while (!ended && !broken && count <= limit && !waiting()) {
                Content.Chunk chunk = read();
                if (chunk == null) {
                    demand(() -> readMore(done));
                    return;
                }
                chunk.release();
            }
            done.succeeded();
        }
    }

    /** Is complete when the rest of the request's body has been read. */
    private static final class Answer extends Response.Wrapper {
        private final Counted request;

        Answer(Counted request, Response response) {
            super(request, response);
            this.request = request;
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (!isCommitted() && !request.worthReading()) {
                ResponseUtils.ensureNotPersistent(request, this);
            }
            Callback afterwards = last
                    ? Callback.from(callback.getInvocationType(), () -> request.readRest(callback), callback::failed)
                    : callback;
            super.write(last, content, afterwards);
        }
    }
}
