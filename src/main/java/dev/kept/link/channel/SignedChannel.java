package dev.kept.link.channel;

import dev.kept.core.Nullable;
import dev.kept.core.publishing.ChannelSecret;
import dev.kept.core.publishing.ChannelStore;
import dev.kept.link.channel.ChannelSignature.SignedRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The channel between the products, for what needs no person: both ends hold one secret, and each request is signed with
 * it. A call over the application link without a person arrives as nobody's, and no API tells which product called.
 *
 * <p>A request is taken once, and only for {@value #WINDOW_MINUTES} minutes before and after its own time, so that nobody can
 * send again what he overheard. Requests are remembered in the database, for all nodes.
 */
public final class SignedChannel {

    private static final int WINDOW_MINUTES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(WINDOW_MINUTES);
    private static final String TIME = "X-Kept-Time";
    private static final String NONCE = "X-Kept-Nonce";
    private static final String SIGNATURE = "X-Kept-Signature";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");
    private static final Pattern NONCES = Pattern.compile("[0-9a-f]{32}");
    private static final int NONCE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ChannelStore store;
    private final Clock clock;

    public SignedChannel(ChannelStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether this end is open. */
    public boolean open() {
        return store.secret().isPresent();
    }

    /** What a request has to carry to be taken at the other end, by the header's name; empty while this end is closed. */
    public Optional<Map<String, String>> headers(String method, String path, String body) {
        return store.secret().map(secret -> {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            SignedRequest request = new SignedRequest(
                    method,
                    path,
                    body,
                    clock.instant().getEpochSecond(),
                    HexFormat.of().formatHex(nonce));
            return Map.of(
                    TIME, Long.toString(request.seconds()),
                    NONCE, request.nonce(),
                    SIGNATURE, ChannelSignature.of(request, secret.bytes()));
        });
    }

    /**
     * Whether the request comes from the other product, now and for the first time. Only a request with a good signature is
     * remembered, so that others cannot fill the database.
     *
     * @param header gives the value of a header; {@code null} where there is none
     */
    public boolean admits(String method, String path, String body, Function<String, @Nullable String> header) {
        ChannelSecret secret = store.secret().orElse(null);
        String time = header.apply(TIME);
        String nonce = header.apply(NONCE);
        String signature = header.apply(SIGNATURE);
        if (secret == null
                || time == null
                || nonce == null
                || signature == null
                || !SECONDS.matcher(time).matches()
                || !NONCES.matcher(nonce).matches()) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(time));
        Duration age = Duration.between(sent, clock.instant()).abs();
        SignedRequest request = new SignedRequest(method, path, body, sent.getEpochSecond(), nonce);
        boolean admitted = age.compareTo(WINDOW) <= 0
                && ChannelSignature.matches(request, secret.bytes(), signature)
                && store.first(nonce, sent.plus(WINDOW));
        if (admitted) {
            heard();
        }
        return admitted;
    }

    /** The other product was heard over the channel: its request was admitted, or it answered one of ours. */
    public void heard() {
        store.heard(clock.instant());
    }

    /** Forgets requests that are refused for their age alone by now. */
    public void sweep() {
        store.sweep(clock.instant());
    }
}
