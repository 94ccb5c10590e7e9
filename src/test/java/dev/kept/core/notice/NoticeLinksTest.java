package dev.kept.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.consent.InMemoryLinkStore;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeLinksTest {

    private final InMemoryLinkStore store = new InMemoryLinkStore();
    private final NoticeLinks links = new NoticeLinks(store);

    @Test
    void a_token_is_good_for_its_address_alone() {
        String token = links.token("böss@sales.example");
        assertEquals(Optional.of("böss@sales.example"), links.address(token));
        assertEquals(token, new NoticeLinks(store).token("böss@sales.example"));
        assertEquals(Optional.empty(), new NoticeLinks(new InMemoryLinkStore()).address(token));
        String other = links.token("other@sales.example");
        String mixed = other.substring(0, other.indexOf('.')) + token.substring(token.indexOf('.'));
        assertEquals(Optional.empty(), links.address(mixed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a", "a.b", "%%.%%", "YQ.", ".YQ"})
    void whatever_else_is_no_token(String text) {
        assertEquals(Optional.empty(), links.address(text));
        assertEquals(Optional.empty(), links.address("YQ.".concat("A".repeat(2_000))));
    }

    /** Links to questions are signed with the secret itself; these are not, so neither is good for the other. */
    @Test
    void what_was_signed_for_another_purpose_is_no_token() throws GeneralSecurityException {
        byte[] address = "boss@sales.example".getBytes(StandardCharsets.UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(store.secret(), "HmacSHA256"));
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        String signed = text.encodeToString(address) + "." + text.encodeToString(mac.doFinal(address));
        assertEquals(Optional.empty(), links.address(signed));
        assertTrue(links.address(links.token("boss@sales.example")).isPresent());
    }

    @Test
    void a_reader_is_one_however_the_address_is_written_and_no_address_stands_in_its_id() {
        assertEquals(NoticeReader.id("boss@sales.example"), NoticeReader.id(" BOSS@Sales.example "));
        assertTrue(NoticeReader.id("boss@sales.example").matches("[0-9a-f]{40}"));
    }
}
