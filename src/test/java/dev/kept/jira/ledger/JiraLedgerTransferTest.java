package dev.kept.jira.ledger;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.transfer.ChainImport;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.core.transfer.ProjectExports;
import dev.kept.core.transfer.TrackerKeys;
import dev.kept.jira.FakeJira;
import dev.kept.link.ledger.LedgerJson;
import dev.kept.testing.GivenSeals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import into Jira that breaks off: what was taken in is said, and the same file takes in the rest. */
class JiraLedgerTransferTest {

    private static final int CHAINS = ExportedLedger.PAGE + 20;

    private final InMemoryLedgerStore here = new InMemoryLedgerStore();
    /** How many pages more the database takes. */
    private int pages = Integer.MAX_VALUE;

    private final FakeJira jira = new FakeJira(breaking());
    private final JiraLedgerTransfer transfer = transfer();
    private byte[] file;

    @BeforeEach
    void a_ledger_of_more_than_one_page() {
        InMemoryLedgerStore there = new InMemoryLedgerStore();
        CommitmentBook book = new CommitmentBook(there, jira.clock, HouseTerms.standard(ZoneOffset.UTC, "there"));
        for (long issue = 1; issue <= CHAINS; issue++) {
            jira.addIssue(issue);
            CommitmentTerms terms = new CommitmentTerms("Sales", FakeJira.TODAY.plusDays(9), 1, Side.IT);
            given(book.make(new IssueRef(issue, 10, false), terms, ActorMark.of("u-pm")));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerJson.write(
                new ProjectExport(
                        there,
                        GivenSeals.NONE,
                        new OneProject(),
                        jira.clock,
                        10,
                        new ExportedLedger.ExportHead("there", "SHOP", "Shop", jira.clock.instant())),
                out);
        file = out.toByteArray();
        jira.administrators.add("u-dev");
    }

    @Test
    void a_database_that_fails_on_the_way_is_told_with_what_was_taken_also_when_the_host_wraps_it() {
        pages = 1;
        Refusal broke = refused(transfer.importFrom(new ByteArrayInputStream(file)));

        assertEquals(Refusal.Kind.UNAVAILABLE, broke.kind());
        assertEquals("kept.import.broke_off", broke.messageKey());
        assertEquals(List.of(Integer.toString(ExportedLedger.PAGE), "0", "0"), broke.arguments());
        assertEquals(ExportedLedger.PAGE, whole());

        pages = Integer.MAX_VALUE;
        ImportReport rest = given(transfer.importFrom(new ByteArrayInputStream(file)));
        assertEquals(new ImportReport(20, ExportedLedger.PAGE, 0, List.of()), rest);
        assertEquals(CHAINS, whole());
    }

    @Test
    void a_property_that_cannot_be_written_keeps_nothing_from_being_taken_in() {
        jira.broken.add(1L);
        assertEquals(
                CHAINS,
                given(transfer.importFrom(new ByteArrayInputStream(file))).added());
    }

    @Test
    void an_upload_that_breaks_off_took_nothing_in() {
        InputStream half = new ByteArrayInputStream(file) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                throw new UncheckedIOException(new IOException("The caller is gone"));
            }
        };
        assertEquals(List.of("0", "0", "0"), refused(transfer.importFrom(half)).arguments());
        assertEquals(0, whole());
    }

    /** How many chains are here, each of them whole. */
    private int whole() {
        return here.inProject(10, null, Integer.MAX_VALUE).stream()
                .mapToInt(one -> {
                    assertEquals(Optional.empty(), HashChain.verify(here.events(one.id())));
                    assertEquals(one.sequence(), here.events(one.id()).size());
                    return 1;
                })
                .sum();
    }

    private JiraLedgerTransfer transfer() {
        TrackerKeys places = new OneProject();
        return new JiraLedgerTransfer(
                jira.viewers(),
                new ProjectExports(jira.kept, GivenSeals.NONE, places, jira.house, Clock.systemUTC()),
                new ChainImport(jira.kept, places, jira.clock),
                jira.access(),
                jira.mirror());
    }

    /** The host answers a database that fails by an exception of its own. */
    private LedgerStore breaking() {
        return (LedgerStore) Proxy.newProxyInstance(
                LedgerStore.class.getClassLoader(), new Class<?>[] {LedgerStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("addMissing") && pages-- <= 0) {
                        throw new IllegalStateException("DataAccessException", new SQLException("full", "53100"));
                    }
                    try {
                        return method.invoke(here, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The project {@code SHOP} alone, with all issues there may be. */
    private static final class OneProject implements TrackerKeys {
        @Override
        public Map<Long, String> issueKeys(Collection<Long> issueIds) {
            return issueIds.stream().collect(Collectors.toMap(Function.identity(), id -> "SHOP-" + id));
        }

        @Override
        public Optional<String> projectKey(long projectId) {
            return Optional.of("SHOP");
        }

        @Override
        public Optional<Long> project(String key) {
            return Optional.of(10L);
        }

        @Override
        public Optional<IssueRef> issue(String key, @Nullable Long commentId) {
            return Optional.of(new IssueRef(Long.parseLong(key.substring("SHOP-".length())), 10, false, commentId));
        }
    }

    private static Refusal refused(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError("Not refused: " + value);
                },
                Function.identity());
    }
}
