package dev.kept.core.hook;

import dev.kept.core.Hmac;
import dev.kept.core.SharedSecret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/**
 * What a receiver knows a request by: HMAC-SHA-256 over seconds since 1970 UTC, a dot and the body, with the secret's text as
 * the key, so that a receiver needs no decoding. Each try is signed anew.
 */
final class HookSignature {

    private HookSignature() {}

    /** The headers of one try. */
    static Map<String, String> headers(HookMessage message, SharedSecret secret, Instant now) {
        String seconds = Long.toString(now.getEpochSecond());
        byte[] key = secret.text().getBytes(StandardCharsets.UTF_8);
        byte[] mac = Hmac.of(key, seconds + "." + message.body());
        return Map.of(
                "X-Kept-Delivery",
                message.id(),
                "X-Kept-Event",
                message.event().code(),
                "X-Kept-Time",
                seconds,
                "X-Kept-Signature",
                "sha256=" + HexFormat.of().formatHex(mac));
    }
}
