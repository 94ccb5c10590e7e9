package dev.kept.link.channel;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a request from one product to the other: HMAC-SHA-256 (RFC 2104) over a form, method, path, the SHA-256
 * of the body, time and nonce, each on a line of its own, in lower-case hexadecimal. Pure functions.
 */
public final class ChannelSignature {

    private static final String FORM = "kept-channel-1";
    private static final String ALGORITHM = "HmacSHA256";

    private ChannelSignature() {}

    /**
     * What is signed of a request.
     *
     * @param method in capitals
     * @param path below the API's root, decoded
     * @param body empty for none
     * @param seconds when it was sent, since 1970 UTC
     * @param nonce never sent twice
     */
    public record SignedRequest(String method, String path, String body, long seconds, String nonce) {}

    /** The signature. */
    public static String of(SignedRequest request, byte[] secret) {
        String text = String.join(
                "\n",
                FORM,
                request.method(),
                request.path(),
                sha256(request.body()),
                Long.toString(request.seconds()),
                request.nonce());
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** Whether that is its signature. Takes as long for a nearly right one as for any other. */
    public static boolean matches(SignedRequest request, byte[] secret, String signature) {
        return MessageDigest.isEqual(
                of(request, secret).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
