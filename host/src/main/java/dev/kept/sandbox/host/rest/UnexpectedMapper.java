package dev.kept.sandbox.host.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What no mapper of the plugin takes: a JSON body without a stack trace; the trace goes to the log. */
final class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);

    @Override
    public Response toResponse(Throwable e) {
        if (e instanceof WebApplicationException known) {
            Response response = known.getResponse();
            return response.hasEntity() ? response : Failure.response(response.getStatus(), known.getMessage());
        }
        LOG.error("A REST resource failed", e);
        return Failure.response(500, "The resource failed; the log has the details.");
    }
}
