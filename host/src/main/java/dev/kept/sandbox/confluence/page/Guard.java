package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Handler;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;

/** Says the wiki's refusals in the kernel's words; a visitor who may not see a thing is asked to sign in. */
final class Guard {

    private Guard() {}

    static Handler of(Handler handler) {
        return request -> {
            try {
                return handler.handle(request);
            } catch (WikiRefusal e) {
                if (request.user().isEmpty() && (e.status() == 403 || e.status() == 404)) {
                    throw Refused.signIn();
                }
                throw new Refused(e.status(), e.status() == 404 ? "Page Not Found: " + e.getMessage() : e.getMessage());
            }
        };
    }

    static long id(Request request, String parameter) {
        String text = request.parameter(parameter).orElse("");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw WikiRefusal.bad("The parameter " + parameter + " must be a number.");
        }
    }

    static String required(Request request, String parameter) {
        return request.parameter(parameter)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> WikiRefusal.bad("The parameter " + parameter + " is missing."));
    }
}
