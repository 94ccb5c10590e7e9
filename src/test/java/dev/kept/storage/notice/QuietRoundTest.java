package dev.kept.storage.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.TickingClock;
import dev.kept.core.consent.Contacts;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.MailRule;
import dev.kept.core.notice.NoticeGathering;
import dev.kept.core.notice.NoticeMailing;
import dev.kept.core.notice.NoticeRounds;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.function.AoFunctionStore;
import dev.kept.storage.house.AoRuleStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a round costs that has nothing to tell, in statements. */
class QuietRoundTest {

    private final TickingClock clock = new TickingClock(LocalDate.of(2026, 3, 2));

    private final Contacts contacts = new Contacts() {
        @Override
        public Optional<String> address(String contact) {
            return Optional.of(contact);
        }

        @Override
        public String actor(String contact) {
            return contact;
        }
    };

    @Test
    void a_house_without_contacts_costs_one_statement_and_one_that_wants_none_two() {
        try (Database database = TestDatabases.h2()) {
            StorageHost host = StorageHost.over(database);
            AoFunctionStore functions = new AoFunctionStore(host.ao(), host.executors());
            AoRuleStore rules = new AoRuleStore(host.ao(), host.executors(), clock);
            AoNoticeStore store = new AoNoticeStore(host.ao(), host.executors());
            NoticeRounds rounds = new NoticeRounds(
                    functions,
                    rules,
                    contacts,
                    new NoticeGathering(host.ledger(), new AoNewEvents(host.ao(), host.executors()), store, contacts),
                    new NoticeMailing(
                            host.ledger(),
                            store,
                            new AoNoticeChoices(host.ao()),
                            (reader, items) -> {
                                throw new AssertionError("nothing is to be told");
                            },
                            mail -> true),
                    clock);
            functions.save(new BusinessFunction("Sales", null, null, List.of()));
            assertEquals(1, cost(host, rounds).size());
            functions.save(new BusinessFunction("Sales", null, null, List.of("boss@sales.example")));
            cost(host, rounds);
            List<String> quiet = cost(host, rounds);
            assertEquals(7, quiet.size(), quiet::toString);
            assertTrue(quiet.stream().allMatch(sql -> sql.contains(" WHERE ") || sql.contains(" ORDER BY ")));
            rules.replace(rules.current().with(new MailRule(false, null, 5)), "admin");
            assertEquals(2, cost(host, rounds).size());
        }
    }

    private static List<String> cost(StorageHost host, NoticeRounds rounds) {
        host.statements().forget();
        assertTrue(rounds.run(() -> false, (about, wrong) -> {
                    throw wrong;
                })
                .complete());
        return host.statements().sent();
    }
}
