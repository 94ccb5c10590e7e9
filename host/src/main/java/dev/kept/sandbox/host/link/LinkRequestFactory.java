package dev.kept.sandbox.host.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import dev.kept.sandbox.host.User;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes requests to the other host that speak for a user. */
final class LinkRequestFactory implements ApplicationLinkRequestFactory {
    /** A port that nobody listens on: a request there fails as one to a host that is down. */
    private static final String NOWHERE = "http://localhost:9";

    private final URI url;
    private final LinkNetwork network;
    private final Supplier<Optional<User>> caller;

    LinkRequestFactory(URI url, LinkNetwork network, Supplier<Optional<User>> caller) {
        this.url = url;
        this.network = network;
        this.caller = caller;
    }

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType methodType, String path)
            throws CredentialsRequiredException {
        Optional<User> here = caller.get();
        Optional<User> user = here.flatMap(known -> network.there(url, known));
        if (here.isPresent() && user.isEmpty()) {
            throw new CredentialsRequiredException(
                    this, "You do not have an authorized access token for the remote resource.");
        }
        String address = path.startsWith("http://") || path.startsWith("https://")
                ? path
                : url + (path.startsWith("/") ? "" : "/") + path;
        boolean ofLink = address.equals(url.toString()) || address.startsWith(url + "/");
        Map<String, String> headers = !ofLink
                ? Map.of()
                : user.map(known -> Map.of(
                                LinkNetwork.SECRET_HEADER, network.secret(), LinkNetwork.USER_HEADER, known.name()))
                        .orElse(Map.of(LinkNetwork.SECRET_HEADER, network.secret()));
        boolean silent = ofLink && network.way(url) == LinkWay.SILENT;
        return new LinkRequest(methodType, silent ? NOWHERE : address, headers);
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        String back = URLEncoder.encode(callback.toString(), StandardCharsets.UTF_8);
        return URI.create(url + "/login?callback=" + back);
    }

    @Override
    public URI getAuthorisationURI() {
        return URI.create(url + "/login");
    }
}
