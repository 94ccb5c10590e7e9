package dev.kept.core.consent;

import dev.kept.core.Hmac;
import dev.kept.core.promise.CommitmentId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Turns tickets into tokens and back: the ticket's values, then an HMAC-SHA-256 over them (RFC 2104), both in base64url.
 * Nobody without the secret can make a token or change one.
 */
final class LinkSigner {

    private static final String VERSION = "1";
    private static final int PARTS = 7;
    private static final int LONGEST = 1_000;

    private final byte[] key;

    LinkSigner(byte[] secret) {
        key = secret.clone();
    }

    String token(LinkTicket ticket) {
        // The contact stands last: it is the one value that somebody typed.
        String payload = String.join(
                "\n",
                VERSION,
                ticket.id(),
                ticket.commitment().value(),
                Integer.toString(ticket.sequence()),
                ticket.purpose().name(),
                Long.toString(ticket.expires().getEpochSecond()),
                ticket.contact());
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        return text(bytes) + "." + text(mac(bytes));
    }

    /** The ticket of a token that was made with this secret; empty for any other text. */
    Optional<LinkTicket> ticket(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] payload = Base64.getUrlDecoder().decode(token.substring(0, dot));
            byte[] mac = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return MessageDigest.isEqual(mac, mac(payload)) ? Optional.of(read(payload)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LinkTicket read(byte[] payload) {
        String[] parts = new String(payload, StandardCharsets.UTF_8).split("\n", PARTS);
        return new LinkTicket(
                parts[1],
                new CommitmentId(parts[2]),
                Integer.parseInt(parts[3]),
                LinkPurpose.valueOf(parts[4]),
                parts[6],
                Instant.ofEpochSecond(Long.parseLong(parts[5])));
    }

    private byte[] mac(byte[] payload) {
        return Hmac.of(key, payload);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
