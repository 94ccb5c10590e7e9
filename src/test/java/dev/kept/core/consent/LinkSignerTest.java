package dev.kept.core.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.promise.CommitmentId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkSignerTest {

    private static final LinkTicket TICKET = new LinkTicket(
            "0f",
            new CommitmentId("c-1"),
            7,
            LinkPurpose.ANSWER,
            "büro@sales.example",
            Instant.ofEpochSecond(1_800_000_000));

    private final LinkSigner signer = new LinkSigner(new byte[] {1, 2, 3});

    @Test
    void a_token_reads_back_as_its_ticket() {
        assertEquals(Optional.of(TICKET), signer.ticket(signer.token(TICKET)));
    }

    @Test
    void a_token_may_stand_in_an_address_as_it_is() {
        assertTrue(signer.token(TICKET).matches("[A-Za-z0-9_.-]+"));
    }

    @Test
    void no_sign_of_a_token_can_be_changed() {
        String token = signer.token(TICKET);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, i) + other + token.substring(i + 1);
            boolean same = signer.ticket(forged).equals(Optional.of(TICKET));
            // The last sign of each half carries bits that no byte holds.
            boolean spare = i == token.length() - 1 || token.charAt(i + 1) == '.';
            assertTrue(signer.ticket(forged).isEmpty() || same && spare, forged);
        }
    }

    @Test
    void another_installations_token_is_none() {
        assertEquals(Optional.empty(), signer.ticket(new LinkSigner(new byte[] {9}).token(TICKET)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "x", "%%%.%%%", "MQ.", ".MQ", "\n.\n"})
    void any_other_text_is_none(String text) {
        assertEquals(Optional.empty(), signer.ticket(text));
    }

    @Test
    void a_text_of_any_length_is_none() {
        assertEquals(Optional.empty(), signer.ticket("A".repeat(100_000) + ".A"));
    }
}
