package dev.kept.sandbox.host.link;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.host.web.SignInFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the two hosts of one run agree on: a secret that only they know. A request with it may name the user it speaks
 * for; without it the names in the headers count for nothing.
 */
public final class LinkNetwork {
    static final String SECRET_HEADER = "X-Kept-Link-Secret";
    static final String USER_HEADER = "X-Kept-Link-User";
    private static final int BITS = 192;

    private final String secret = new BigInteger(BITS, new SecureRandom()).toString(36);
    private final Map<URI, Users> members = new ConcurrentHashMap<>();
    private final Map<URI, LinkWay> ways = new ConcurrentHashMap<>();
    private volatile boolean byMail;

    /** Adds a host. */
    public void join(URI baseUrl, Users users) {
        members.put(baseUrl, users);
    }

    /** How the way to that host is. */
    LinkWay way(URI baseUrl) {
        return ways.getOrDefault(baseUrl, LinkWay.OPEN);
    }

    void change(URI baseUrl, LinkWay way) {
        ways.put(baseUrl, way);
    }

    String secret() {
        return secret;
    }

    /** Whether a person is found at the other host by the mail address and not by the name. */
    boolean byMail() {
        return byMail;
    }

    void match(boolean mail) {
        byMail = mail;
    }

    /** Who that person is at that host; empty where the host would not let anybody in for it. */
    Optional<User> there(URI baseUrl, User user) {
        Users users = members.get(baseUrl);
        Optional<User> found =
                users == null ? Optional.empty() : byMail ? mailed(users, user) : users.byName(user.name());
        return found.filter(User::maySignIn);
    }

    /** A mail address that two people share names neither. */
    private static Optional<User> mailed(Users users, User user) {
        List<User> found = users.all().stream()
                .filter(one -> !one.email().isEmpty() && one.email().equalsIgnoreCase(user.email()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Who a request to a host speaks for. */
    public static SignInFilter.LinkedUsers receiver(LinkNetwork network, Users users) {
        return request -> network.caller(request, users);
    }

    private Optional<SignInFilter.Caller> caller(HttpServletRequest request, Users users) {
        String given = request.getHeader(SECRET_HEADER);
        if (given == null
                || !MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        String name = request.getHeader(USER_HEADER);
        if (name == null) {
            return Optional.of(new SignInFilter.Caller(Optional.empty(), false));
        }
        Optional<User> user = users.byName(name).filter(User::maySignIn);
        return Optional.of(new SignInFilter.Caller(user, user.isEmpty()));
    }
}
