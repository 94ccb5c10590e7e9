package dev.kept.rest.resource;

import dev.kept.rest.Failures;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Makes problem details of whatever a resource, or the layer above it, throws. No stack trace leaves the server.
 *
 * <p>Without it the products answer with a page or a document of their own, which no program that uses this API
 * expects.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        return Failures.response(thrown);
    }
}
