package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The host's own style sheet and script. */
final class Assets {

    private static final Map<String, String> TYPES =
            Map.of("wiki.css", "text/css;charset=UTF-8", "editor.js", "text/javascript;charset=UTF-8");

    void register(Pages pages) {
        pages.get("/wiki-files/{file}", Assets::file);
    }

    private static Response file(Request request) throws IOException {
        String name = request.variable("file");
        String type = TYPES.get(name);
        if (type == null) {
            throw Refused.notFound("There is no file " + name + ".");
        }
        try (InputStream stream = Assets.class.getResourceAsStream("/dev/kept/sandbox/confluence/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the sandbox's resources: " + name);
            }
            return Response.bytes(200, type, stream.readAllBytes());
        }
    }
}
