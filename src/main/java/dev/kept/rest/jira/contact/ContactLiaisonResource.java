package dev.kept.rest.jira.contact;

import static dev.kept.rest.jira.contact.SignedContact.reader;
import static dev.kept.rest.jira.contact.SignedContact.said;
import static dev.kept.rest.jira.contact.SignedContact.signed;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.kept.core.contact.ContactReader;
import dev.kept.link.contact.LiaisonJson;
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

/** How the functions that contacts speak for and IT work together. Signed by the other product, see {@link ContactResource}. */
@Path("contacts/liaison")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class ContactLiaisonResource {

    /** How a function that the reader speaks for and IT work together; none for anybody else. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(value = LiaisonJson.class, list = true)
    public Response contactLiaison(@Shape(ContactFunctionBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/liaison", body, headers, ContactFunctionBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            return said(
                    services.contactLiaisons().pages(reader, asked.function()), LiaisonJson::list, reader, services);
        });
    }

    /** Takes what the reader says for the function, once however often it is sent, and answers what is known then. */
    @POST
    @Path("words")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(LiaisonJson.class)
    public Response sayLiaisonAsContact(
            @Shape(ContactLiaisonBody.class) InputStream body, @Context HttpHeaders headers) {
        return signed("contacts/liaison/words", body, headers, ContactLiaisonBody.class, (asked, services) -> {
            ContactReader reader = reader(asked.reader(), asked.language());
            return said(services.contactLiaisons().take(reader, asked.typed()), LiaisonJson::of, reader, services);
        });
    }
}
