package dev.kept.rest.jira.contact;

import static dev.kept.rest.jira.contact.SignedContact.reader;
import static dev.kept.rest.jira.contact.SignedContact.said;
import static dev.kept.rest.jira.contact.SignedContact.signed;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.kept.core.contact.ContactReader;
import dev.kept.link.contact.FunctionGuideJson;
import dev.kept.rest.Shape;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The guides of the functions that contacts speak for. Signed by the other product, see {@link ContactResource}. */
@Path("contacts/guides")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class ContactGuideResource {

    /** The guides of the functions that the reader speaks for, also where nothing was written yet; none for a stranger. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(value = FunctionGuideJson.class, list = true)
    public Response contactGuides(@Shape(ContactBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/guides", body, headers, ContactBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            return said(services.contactGuides().guides(reader), FunctionGuideJson::list, reader, services);
        });
    }

    /**
     * Takes what the reader wrote, or that it is still true, and answers the guide as it is then. 409 when somebody else changed
     * it since; 404 alike for the guide of another function and for none.
     */
    @POST
    @Path("versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(FunctionGuideJson.class)
    public Response writeGuideAsContact(@Shape(ContactGuideBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/guides/versions", body, headers, ContactGuideBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            return said(services.contactGuides().take(reader, asked.change()), FunctionGuideJson::of, reader, services);
        });
    }
}
