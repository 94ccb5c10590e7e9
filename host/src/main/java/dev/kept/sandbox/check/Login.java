package dev.kept.sandbox.check;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Who asks a product: an administrator, by name and password or by a personal access token.
 *
 * @param header the value of the header {@code Authorization}
 */
public record Login(String header) {

    /** By name and password, or by a token when there is no colon in it. */
    public static Login of(String secret) {
        if (!secret.contains(":")) {
            return new Login("Bearer " + secret);
        }
        return new Login("Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * From the environment, else from the person at the terminal; never from the command line, which others can read.
     *
     * @param variable name of the variable that holds {@code name:password} or a token
     * @return empty when there is neither
     */
    public static Optional<Login> from(String variable, String product) {
        String secret = System.getenv(variable);
        if (secret != null && !secret.isBlank()) {
            return Optional.of(of(secret.strip()));
        }
        Console console = System.console();
        if (console == null) {
            return Optional.empty();
        }
        char[] typed = console.readPassword("Administrator of %s, as name:password or as an access token: ", product);
        return typed == null || typed.length == 0 ? Optional.empty() : Optional.of(of(new String(typed).strip()));
    }

    @Override
    public String toString() {
        return "Login"; // never in a log
    }
}
