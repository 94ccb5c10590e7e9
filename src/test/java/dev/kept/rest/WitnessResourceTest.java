package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.publishing.ChannelSecret;
import dev.kept.link.channel.SignedChannel;
import dev.kept.link.ledger.WitnessJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WitnessResourceTest {
    private final RestHost host = new RestHost();

    private RestHost.Reply ask(String body) {
        Map<String, String> headers = new SignedChannel(host.channel, host.clock)
                .headers("POST", "witness", body)
                .orElseThrow();
        return host.post("witness", body, headers);
    }

    @Test
    void seals_are_told_to_the_other_product_alone() {
        host.channel.open(ChannelSecret.fresh(), "admin");
        assertEquals(403, host.post("witness", "{}").status());
        String hash = host.seals.seal(10_001, "a").hash();
        RestHost.Reply first = ask(WitnessJson.question(List.of()));
        assertEquals("10001 1 " + hash, first.json().get("heads").asText());
        assertEquals(1, WitnessJson.read(first.text()).size());
        assertEquals(
                200, ask(WitnessJson.question(WitnessJson.read(first.text()))).status());
        assertEquals(1, host.witness.all().size());
    }

    @Test
    void something_else_is_a_bad_request_and_keeps_nothing() {
        host.channel.open(ChannelSecret.fresh(), "admin");
        assertEquals(400, ask("{\"seen\":\"nonsense\"}").status());
        assertEquals(400, ask("{\"seen\":7}").status());
        assertEquals(0, host.witness.all().size());
    }
}
