package dev.kept.rest.jira.house;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import dev.kept.core.Answer;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.goal.table.GoalTables;
import dev.kept.core.goal.table.TableLine;
import dev.kept.core.goal.table.TablePlan;
import dev.kept.csv.CsvReader;
import dev.kept.csv.GoalCsv;
import dev.kept.link.house.GoalTableJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.RestServices;
import dev.kept.rest.Shape;
import dev.kept.rest.ShapedBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The shared goals as a table, to take away and to bring.
 *
 * <p>For administrators of Jira, who have to confirm their password.
 */
@Path("goal-table")
@AnonymousSiteAccess
@WebSudoRequired
public class GoalTableResource {

    private static final String NAME = "goals.csv";

    /** A row for each goal. */
    @GET
    @Shape(String.class)
    public Response exportGoals() {
        return Replies.forViewer(services -> Replies.file(
                services.audited(
                        () -> AuditMark.of(AuditAction.EXPORT, NAME),
                        () -> services.jira().goalTables().now().map(GoalCsv::of)),
                "text/csv;charset=UTF-8",
                table -> NAME,
                GoalTableResource::write));
    }

    private static void write(String table, OutputStream out) {
        try {
            out.write(table.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The table broke off", e);
        }
    }

    /**
     * Takes a table in, all or nothing.
     *
     * @param body the table
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Shape(GoalTableJson.class)
    public Response takeGoals(@Shape(GoalTableBody.class) InputStream body) {
        return Replies.forViewer(services -> answer(
                services, body, (tables, lines) -> services.audited(() -> mark(tables), () -> tables.take(lines))));
    }

    /**
     * Says what a table would change, and changes nothing.
     *
     * @param body the table
     */
    @POST
    @Path("previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Shape(GoalTableJson.class)
    public Response previewGoals(@Shape(GoalTableBody.class) InputStream body) {
        return Replies.forViewer(services -> answer(services, body, GoalTables::plan));
    }

    private static AuditMark mark(GoalTables tables) {
        return new AuditMark(AuditAction.GOALS, NAME, tables.now().fold(List::toString, refused -> ""));
    }

    /** Whoever may not do this learns nothing of what is wrong with the table. */
    private static Response answer(
            RestServices services, InputStream body, BiFunction<GoalTables, List<TableLine>, Answer<TablePlan>> work) {
        GoalTables tables = services.jira().goalTables();
        return tables.now()
                .fold(
                        now -> {
                            Checks checks = new Checks(services.texts());
                            GoalTableBody sent = ShapedBody.read(body, checks, GoalTableBody.class);
                            return checks.whenPassed(() -> told(
                                    services,
                                    CsvReader.read(sent.table() == null ? "" : sent.table())
                                            .flatMap(lines -> work.apply(tables, lines))));
                        },
                        refusal -> Replies.refused(refusal, services.texts()));
    }

    /** Everything that is wrong at once, each with its line and column. */
    private static Response told(RestServices services, Answer<TablePlan> answer) {
        Checks checks = new Checks(services.texts());
        answer.ifGiven(plan -> plan.wrong()
                .forEach(fault -> checks.wrong(
                        "table[" + fault.line() + "]" + (fault.column().isEmpty() ? "" : "." + fault.column()),
                        fault.why().messageKey(),
                        fault.why().arguments().toArray(String[]::new))));
        return checks.whenPassed(() -> Replies.ok(answer, GoalTableJson::of));
    }
}
