package dev.kept.link.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.publishing.ChannelSecret;
import dev.kept.core.publishing.InMemoryChannelStore;
import dev.kept.link.channel.ChannelSignature.SignedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedChannelTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String PATH = "published/SHOP";

    private final InMemoryChannelStore here = new InMemoryChannelStore();
    private final InMemoryChannelStore there = new InMemoryChannelStore();
    private final SignedChannel asking = at(here, NOON);

    private static SignedChannel at(InMemoryChannelStore store, Instant now) {
        return new SignedChannel(store, Clock.fixed(now, ZoneOffset.UTC));
    }

    @BeforeEach
    void open_both_ends() {
        ChannelSecret secret = ChannelSecret.fresh();
        here.open(secret, "admin");
        there.open(ChannelSecret.read(" " + secret.text() + "\n").orElseThrow(), "admin");
    }

    /** Made by Python's {@code hmac}, so that another language can ask too. */
    @ParameterizedTest
    @CsvSource({
        "GET,published/SHOP,'',1767225600,00112233445566778899aabbccddeeff,552f2f27829ebbfd3c4d3995c8abf8056095d2fd2bbbe18a9642cf6f657ea269",
        "POST,published/B\u00dc,'{\"a\":1}',1767225600,00112233445566778899aabbccddeeff,ea14e5ac03bd4e514dedab6d35c050bdff759b4ec8fedf1fa46538bd1a8fb87e",
    })
    void the_signature_is_the_one_that_others_compute(
            String method, String path, String body, long seconds, String nonce, String signature) {
        byte[] secret = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        SignedRequest request = new SignedRequest(method, path, body, seconds, nonce);
        assertEquals(signature, ChannelSignature.of(request, secret));
        assertTrue(ChannelSignature.matches(request, secret, signature));
        assertFalse(ChannelSignature.matches(request, secret, signature.toUpperCase(Locale.ROOT)));
    }

    @Test
    void a_request_is_taken_once() {
        Map<String, String> headers = asking.headers("GET", PATH, "").orElseThrow();
        assertTrue(at(there, NOON).admits("GET", PATH, "", headers::get));
        assertFalse(at(there, NOON).admits("GET", PATH, "", headers::get), "repeated");
        assertTrue(at(there, NOON)
                .admits("GET", PATH, "", asking.headers("GET", PATH, "").orElseThrow()::get));
    }

    @Test
    void a_request_is_taken_only_near_its_own_time_and_never_again_after_it_was_forgotten() {
        Map<String, String> headers = asking.headers("GET", PATH, "").orElseThrow();
        Instant last = NOON.plus(Duration.ofMinutes(5));
        assertFalse(at(there, last.plusSeconds(1)).admits("GET", PATH, "", headers::get), "too old");
        assertFalse(at(there, NOON.minus(Duration.ofMinutes(5)).minusSeconds(1)).admits("GET", PATH, "", headers::get));
        assertTrue(at(there, last).admits("GET", PATH, "", headers::get));
        at(there, last).sweep();
        assertFalse(at(there, last).admits("GET", PATH, "", headers::get), "forgotten too early");
        at(there, last.plusSeconds(1)).sweep();
        assertEquals(0, there.remembered());
        assertFalse(at(there, last.plusSeconds(1)).admits("GET", PATH, "", headers::get));
    }

    @Test
    void whatever_is_changed_on_the_way_is_refused_and_not_remembered() {
        Map<String, String> headers = asking.headers("GET", PATH, "").orElseThrow();
        SignedChannel end = at(there, NOON);
        assertFalse(end.admits("POST", PATH, "", headers::get));
        assertFalse(end.admits("GET", "published/WARE", "", headers::get));
        assertFalse(end.admits("GET", PATH, "x", headers::get));
        for (String name : headers.keySet()) {
            for (String other : new String[] {null, "", "x", "1767225600", "0".repeat(32), "0".repeat(64)}) {
                Map<String, String> tampered = new HashMap<>(headers);
                tampered.put(name, other);
                assertFalse(end.admits("GET", PATH, "", tampered::get), name + "=" + other);
            }
        }
        assertEquals(0, there.remembered());
        assertTrue(end.admits("GET", PATH, "", headers::get));
    }

    @Test
    void nothing_passes_a_closed_end_or_another_secret() {
        Map<String, String> headers = asking.headers("GET", PATH, "").orElseThrow();
        there.open(ChannelSecret.fresh(), "admin");
        assertFalse(at(there, NOON).admits("GET", PATH, "", headers::get));
        there.close();
        assertFalse(at(there, NOON).admits("GET", PATH, "", headers::get));
        here.close();
        assertEquals(Optional.empty(), asking.headers("GET", PATH, ""));
    }
}
