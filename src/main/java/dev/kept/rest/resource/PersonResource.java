package dev.kept.rest.resource;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.link.house.PersonJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.RestServices;
import dev.kept.rest.Shape;
import dev.kept.rest.ShapedBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * What is stored about a person in this product, and taking it out. Asked by {@code POST} alone, because addresses stand in
 * logs.
 *
 * <p>For administrators, who have to confirm their password.
 */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
@WebSudoRequired
public class PersonResource {

    /** All that is stored about the person. */
    @POST
    @Path("searches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(PersonJson.class)
    public Response findPerson(@Shape(PersonNamesBody.class) InputStream body) {
        return asked(body, (services, person) -> services.audited(
                        () -> AuditMark.of(AuditAction.PERSONAL_DATA, "look"),
                        () -> services.people().find(person))
                .map(found -> PersonJson.of(found, services.texts())));
    }

    /** Erases it, all or nothing. Asking twice finds nothing the second time. */
    @POST
    @Path("erasures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(PersonJson.class)
    public Response erasePerson(@Shape(PersonNamesBody.class) InputStream body) {
        return asked(body, (services, person) -> services.audited(
                        () -> AuditMark.of(AuditAction.PERSONAL_DATA, "erase"),
                        () -> services.people().erase(person))
                .map(done -> PersonJson.erased(done, services.texts())));
    }

    private static Response asked(InputStream body, BiFunction<RestServices, String, Answer<PersonJson>> work) {
        return Replies.forViewer(services -> {
            if (!services.administrator().getAsBoolean()) {
                return Replies.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.admin.forbidden"));
            }
            Checks checks = new Checks(services.texts());
            PersonNamesBody asked = ShapedBody.read(body, checks, PersonNamesBody.class);
            return checks.whenPassed(() ->
                    Replies.ok(work.apply(services, Objects.requireNonNullElse(asked.person(), "")), json -> json));
        });
    }
}
