package dev.kept.core.hook;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where a hook leads: an absolute address of the web, with a host and without a user or a fragment.
 *
 * @param text as it was typed
 */
public record HookAddress(String text) {

    public static final int LONGEST = 400;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LAST_PORT = 65_535;

    /** @throws IllegalArgumentException for a text that {@link #typed} refuses */
    public HookAddress {
        if (!(typed(text, text) instanceof Answer.Given)) {
            throw new IllegalArgumentException("Not an address of a hook");
        }
    }

    /** The address that was typed, blanks around it aside, or what is wrong with it. */
    public static Answer<HookAddress> typed(String typed) {
        String text = typed.strip();
        return typed(text, text).map(HookAddress::new);
    }

    private static Answer<String> typed(String text, String given) {
        if (text.isEmpty()) {
            return Answer.refused(Refusal.invalid("address", "kept.hook.error.address.missing"));
        }
        return good(text)
                ? Answer.of(given)
                : Answer.refused(Refusal.invalid("address", "kept.hook.error.address", Integer.toString(LONGEST)));
    }

    private static boolean good(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            return false;
        }
        try {
            URI uri = new URI(text);
            @Nullable String scheme = uri.getScheme();
            return scheme != null
                    && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= LAST_PORT;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private URI uri() {
        return URI.create(text);
    }

    public boolean secure() {
        return uri().getScheme().equalsIgnoreCase("https");
    }

    /** In lower case; an address of the sixth version of IP without its brackets. */
    public String host() {
        String host = uri().getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    public int port() {
        int port = uri().getPort();
        return port > 0 ? port : secure() ? HTTPS : HTTP;
    }

    /** Scheme, host and port, as an administrator lists them; without the usual port. */
    public String origin() {
        URI uri = uri();
        boolean usual = port() == (secure() ? HTTPS : HTTP);
        String place = uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port());
        return (secure() ? "https://" : "http://") + place;
    }

    /** What a request asks for at its host: path and query as typed. */
    public String target() {
        URI uri = uri();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** The host as a request names it: with its port where that is not the usual one. */
    public String hostHeader() {
        return origin().substring(origin().indexOf("//") + 2);
    }
}
