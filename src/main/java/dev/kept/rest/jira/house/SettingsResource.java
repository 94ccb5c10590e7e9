package dev.kept.rest.jira.house;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.settings.HouseSettings;
import dev.kept.core.settings.SettingsKeeper;
import dev.kept.core.settings.SettingsTransfer.SettingsPlan;
import dev.kept.core.settings.TypedSettings;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.house.SettingsJson;
import dev.kept.link.house.SettingsPlanJson;
import dev.kept.rest.BodyText;
import dev.kept.rest.Checks;
import dev.kept.rest.Parameter;
import dev.kept.rest.Replies;
import dev.kept.rest.RestServices;
import dev.kept.rest.Shape;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;

/**
 * All settings of the house as one thing, to carry to another instance.
 *
 * <p>For system administrators of Jira, who have to confirm their password.
 */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
@WebSudoRequired
public class SettingsResource {

    /** As they are. */
    @GET
    @Shape(SettingsJson.class)
    public Response settings() {
        return Replies.forViewer(
                services -> Replies.ok(services.jira().settings().now(), SettingsJson::of));
    }

    /**
     * Takes settings over, all or nothing.
     *
     * @param reason why, for the record
     * @param body as another instance told them
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(SettingsPlanJson.class)
    public Response replaceSettings(
            @QueryParam("reason") List<String> reason, @Shape(SettingsJson.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String why = Parameter.REASON.of(reason, checks);
            return answer(
                    services,
                    checks,
                    body,
                    (keeper, typed) -> services.audited(() -> mark(keeper, why), () -> keeper.take(typed, why)));
        });
    }

    /**
     * Says what settings would change, and changes nothing.
     *
     * @param body as another instance told them
     */
    @POST
    @Path("previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(SettingsPlanJson.class)
    public Response previewSettings(@Shape(SettingsJson.class) InputStream body) {
        return Replies.forViewer(
                services -> answer(services, new Checks(services.texts()), body, SettingsKeeper::plan));
    }

    private static AuditMark mark(SettingsKeeper keeper, String reason) {
        return new AuditMark(AuditAction.SETTINGS, reason, keeper.now().fold(HouseSettings::toString, refused -> ""));
    }

    /** Whoever may not do this learns nothing of what is wrong with the body. */
    private static Response answer(
            RestServices services,
            Checks checks,
            InputStream body,
            BiFunction<SettingsKeeper, TypedSettings, Answer<SettingsPlan>> work) {
        SettingsKeeper keeper = services.jira().settings();
        return keeper.now()
                .fold(
                        now -> {
                            TypedSettings typed = read(body, checks);
                            return typed == null
                                    ? checks.whenPassed(() -> Replies.ok(SettingsJson.of(now)))
                                    : checks.whenPassed(() -> told(services, work.apply(keeper, typed)));
                        },
                        refusal -> Replies.refused(refusal, services.texts()));
    }

    private static @Nullable TypedSettings read(InputStream body, Checks checks) {
        String text = BodyText.text(body, checks);
        try {
            return SettingsJson.read(text);
        } catch (MalformedJsonException e) {
            if (e.field().isEmpty()) {
                checks.wrong("body", "kept.rest.invalid.json");
            } else {
                checks.wrong(e.field(), "kept.settings.error.place", e.field());
            }
            return null;
        }
    }

    /** Everything that is wrong at once. */
    private static Response told(RestServices services, Answer<SettingsPlan> answer) {
        Checks checks = new Checks(services.texts());
        answer.ifGiven(plan -> plan.wrong()
                .forEach(wrong -> checks.wrong(
                        String.valueOf(wrong.field()),
                        wrong.messageKey(),
                        wrong.arguments().toArray(String[]::new))));
        return checks.whenPassed(() -> Replies.ok(answer, SettingsPlanJson::of));
    }
}
