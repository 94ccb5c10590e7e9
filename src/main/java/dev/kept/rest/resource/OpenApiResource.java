package dev.kept.rest.resource;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The description of these resources. It holds no data and is for everybody. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class OpenApiResource {

    /** The file as it lies in the jar, the same for everybody and in both products. */
    @GET
    @Shape(Object.class)
    public Response openapi() throws IOException {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("/openapi/kept-1.json")) {
            if (file == null) {
                throw new IllegalStateException("The description is missing from the jar");
            }
            return Response.ok(new String(file.readAllBytes(), StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
    }
}
