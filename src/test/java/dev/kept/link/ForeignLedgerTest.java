package dev.kept.link;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.transfer.ExportedChain;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.link.ledger.LedgerJson;
import dev.kept.testing.RandomLives;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no export writes is refused with its place, and nothing of it is written. */
class ForeignLedgerTest extends LedgerTransferFixture {

    @ParameterizedTest
    @CsvSource({
        "in danger, all is well, kept.evidence.chain.changed",
        "'\"sequence\":2', '\"sequence\":3', kept.evidence.chain.out_of_sequence",
        "Finance, Sales, kept.evidence.chain.changed"
    })
    void a_file_that_was_changed_is_refused_and_nothing_is_written(String from, String to, String messageKey) {
        RandomLives.fill(source, 700, 9);
        String file = shop();
        int last = file.lastIndexOf(from);
        String changed = file.substring(0, last) + to + file.substring(last + from.length());
        assertEquals(messageKey, refused(importFrom(changed)).messageKey());
        assertTrue(all(target, here).isEmpty());
        assertTrue(arrived.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "size, NaN, kept.import.strange",
        "size, -1, kept.import.strange",
        "size, many, kept.import.strange",
        "requester, ' ', kept.import.strange",
        "noticeDays, -5, kept.import.strange",
        "zone, Nowhere/Land, kept.import.strange",
        "via, PIGEON, kept.import.strange",
        "confidence, 400, kept.import.strange",
        "noticeDays, 2147483647, kept.import.strange",
        "noticeDays, 366, kept.import.strange",
        "noticeBy, +999999999-12-31, kept.import.strange",
        "cause, a:b, kept.import.strange",
        "reopenDays, 99999999999999999999, kept.import.strange",
        "a b, c, kept.import.strange"
    })
    void a_chain_with_good_hashes_that_the_ledger_would_never_write_is_refused(
            String fact, String value, String messageKey) {
        one(1);
        assertEquals(messageKey, refused(importFrom(forged(fact, value))).messageKey());
        assertTrue(all(target, here).isEmpty());
    }

    @Test
    void a_forger_who_changes_nothing_is_let_in() {
        one(1);
        assertEquals(1, given(importFrom(forged("size", "1.5"))).added());
    }

    /** The first event alone, with another fact and the hash that goes with it. */
    private String forged(String fact, String value) {
        LedgerEvent event = source.events(all(source, there).get(0).id()).get(0);
        Map<String, String> facts = new TreeMap<>(event.facts());
        facts.put(fact, value);
        LedgerEvent open = new LedgerEvent(
                event.commitment(),
                1,
                event.at(),
                event.kind(),
                event.side(),
                event.date(),
                null,
                facts,
                event.actor(),
                "",
                "");
        LedgerEvent closed = new LedgerEvent(
                event.commitment(),
                1,
                event.at(),
                event.kind(),
                event.side(),
                event.date(),
                null,
                facts,
                event.actor(),
                "",
                HashChain.hash(open));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportedLedger.ExportHead head = new ExportedLedger.ExportHead("there", "SHOP", "Shop", clock.instant());
        LedgerJson.write(
                new ExportedLedger() {
                    @Override
                    public ExportHead head() {
                        return head;
                    }

                    @Override
                    public void pages(Predicate<? super List<ExportedChain>> goOn) {
                        goOn.test(List.of(
                                new ExportedChain(event.commitment(), "SHOP-1", "SHOP", "SHOP", List.of(closed))));
                    }
                },
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\":\"kept-ledger\"|\"format\":\"other\"|format",
                "\"version\":1|\"version\":2|version",
                "\"key\":\"SHOP\"|\"key\":5|key",
                "\"chains\":[|\"chains\":{|chains",
                "\"kind\":\"ACCEPTED\"|\"kind\":\"INVENTED\"|chains[0].events[1].kind",
                "\"sequence\":1|\"sequence\":\"one\"|chains[0].events[0].sequence",
                "\"zone\":\"Z\"|\"zone\":[]|chains[0].events[0].facts.zone",
                "\"at\":\"|\"at\":\"soon|chains[0].events[0].at",
                "\"commitment\":\"|\"commitment\":\" \",\"x\":\"|chains[0].commitment"
            })
    void a_malformed_file_is_refused_with_the_place(String from, String to, String place) {
        one(1);
        String file = shop();
        assertTrue(file.contains(from), file);
        int at = file.indexOf(from);
        String changed = file.substring(0, at) + to + file.substring(at + from.length());
        assertEquals(
                place,
                assertThrows(MalformedJsonException.class, () -> importFrom(changed))
                        .field());
        assertTrue(all(target, here).isEmpty());
    }

    @Test
    void a_file_that_breaks_off_or_goes_on_is_refused() {
        one(1);
        String file = shop();
        for (int end = 0; end < file.length(); end += 7) {
            String cut = file.substring(0, end);
            assertThrows(MalformedJsonException.class, () -> importFrom(cut), cut);
        }
        assertThrows(MalformedJsonException.class, () -> importFrom(file + "{}"));
        assertTrue(all(target, here).isEmpty());
    }
}
