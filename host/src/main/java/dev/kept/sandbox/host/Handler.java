package dev.kept.sandbox.host;

import java.io.IOException;

/** Answers one request. Throw {@link Refused} to answer with an error page. */
@FunctionalInterface
public interface Handler {

    Response handle(Request request) throws IOException;
}
