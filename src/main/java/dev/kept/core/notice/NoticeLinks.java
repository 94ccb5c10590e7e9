package dev.kept.core.notice;

import dev.kept.core.Hmac;
import dev.kept.core.consent.LinkStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/**
 * Links by which whoever has an address chooses how often notices come there: signed, for that address and nothing else, and
 * good for as long as the mails that hold them are kept. The key is made of the installation's secret for this purpose alone,
 * so that no link of another kind is good here, nor one from here anywhere else.
 */
public final class NoticeLinks {

    private static final String PURPOSE = "how often notices come";
    private static final int LONGEST = 1_000;

    private final LinkStore links;

    public NoticeLinks(LinkStore links) {
        this.links = links;
    }

    /** The token for this address; always the same. */
    public String token(String address) {
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        return text(bytes) + "." + text(mac(bytes));
    }

    /** The address of a token that was made here; empty for any other text. */
    public Optional<String> address(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] address = Base64.getUrlDecoder().decode(token.substring(0, dot));
            byte[] mac = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return MessageDigest.isEqual(mac, mac(address))
                    ? Optional.of(new String(address, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] mac(byte[] bytes) {
        return Hmac.of(Hmac.of(links.secret(), PURPOSE), bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
