package dev.kept.rest.jira.board;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.snapshot.BoardSnapshot;
import dev.kept.link.board.SnapshotJson;
import dev.kept.link.board.SnapshotListJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Boards of a project that were saved once a month, for whoever may see the project. */
@Path("projects/{projectKey}/snapshots")
@AnonymousSiteAccess
public class SnapshotResource {

    /** Which months there are, each with its hash. */
    @GET
    @Shape(SnapshotListJson.class)
    public Response snapshots(@PathParam("projectKey") String projectKey) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(projectKey);
            return checks.whenPassed(
                    () -> Replies.ok(services.jira().snapshots().of(key), SnapshotListJson::of));
        });
    }

    /**
     * One of them, byte by byte as it was saved.
     *
     * @param month such as {@code 2026-10}
     */
    @GET
    @Path("{month}")
    @Shape(SnapshotJson.class)
    public Response snapshot(@PathParam("projectKey") String projectKey, @PathParam("month") String month) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(projectKey);
            return checks.whenPassed(() -> Replies.file(
                    services.jira().snapshots().find(key, month),
                    "application/json",
                    saved -> "board-" + saved.projectId() + "-" + saved.month() + ".json",
                    SnapshotResource::write));
        });
    }

    private static void write(BoardSnapshot saved, OutputStream out) {
        try {
            out.write(saved.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
