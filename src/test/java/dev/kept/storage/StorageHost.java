package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.host.FakeServices;
import dev.kept.sandbox.host.ao.Entities;
import dev.kept.sandbox.host.ao.SandboxActiveObjects;
import dev.kept.sandbox.host.sal.SalTransactions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.Statements;
import dev.kept.sandbox.host.store.Transactions;
import dev.kept.storage.audit.AoAuditLine;
import dev.kept.storage.backfill.AoBackfillRun;
import dev.kept.storage.cell.AoCellMonth;
import dev.kept.storage.cell.AoFigureStart;
import dev.kept.storage.contact.AoOutgoingStep;
import dev.kept.storage.evidence.AoSeal;
import dev.kept.storage.evidence.AoWitnessedHead;
import dev.kept.storage.health.AoHealthNote;
import dev.kept.storage.house.AoBlindRanking;
import dev.kept.storage.house.AoDictionary;
import dev.kept.storage.house.AoFunction;
import dev.kept.storage.house.AoGoal;
import dev.kept.storage.house.AoGoalEvent;
import dev.kept.storage.house.AoGoalRanking;
import dev.kept.storage.house.AoGoalRound;
import dev.kept.storage.house.AoGuideVersion;
import dev.kept.storage.house.AoPulseRound;
import dev.kept.storage.house.AoRuleChange;
import dev.kept.storage.house.AoWeightChange;
import dev.kept.storage.ledger.AoChainArchive;
import dev.kept.storage.ledger.AoDeparture;
import dev.kept.storage.ledger.AoLedgerEvent;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.storage.ledger.AoRequester;
import dev.kept.storage.notice.AoDigestMail;
import dev.kept.storage.notice.AoDigestSwitch;
import dev.kept.storage.notice.AoNotice;
import dev.kept.storage.notice.AoNoticeChoice;
import dev.kept.storage.notice.AoNoticeMail;
import dev.kept.storage.notice.AoNoticePosition;
import dev.kept.storage.once.AoLinkSecret;
import dev.kept.storage.once.AoReminder;
import dev.kept.storage.once.AoTurn;
import dev.kept.storage.once.AoUsedLink;
import dev.kept.storage.publishing.AoChannelKey;
import dev.kept.storage.publishing.AoChannelRequest;
import dev.kept.storage.publishing.AoPublicationChange;
import dev.kept.storage.publishing.AoPublishedCopy;
import dev.kept.storage.publishing.AoPublishedSpan;
import dev.kept.storage.request.AoBusinessRequest;
import dev.kept.storage.request.AoIntake;
import dev.kept.storage.row.AoCommitment;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.trap.GuardedStatements;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** One node's Active Objects over a database, with its own entity manager, as the sandbox sets it up. */
public final class StorageHost {
    public static final String NAMESPACE = "dev.kept";

    public static final List<Class<? extends RawEntity<?>>> ENTITIES = List.of(
            AoLedgerEvent.class,
            AoDeparture.class,
            AoCommitment.class,
            AoSeal.class,
            AoCellMonth.class,
            AoChainArchive.class,
            AoFigureStart.class,
            AoRequester.class,
            AoGoal.class,
            AoWeightChange.class,
            AoBackfillRun.class,
            AoGoalEvent.class,
            AoRuleChange.class,
            AoFunction.class,
            AoLinkSecret.class,
            AoUsedLink.class,
            AoReminder.class,
            AoTurn.class,
            AoPublicationChange.class,
            AoPublishedSpan.class,
            AoChannelKey.class,
            AoChannelRequest.class,
            AoPublishedCopy.class,
            AoOutgoingStep.class,
            AoNotice.class,
            AoNoticeMail.class,
            AoNoticePosition.class,
            AoNoticeChoice.class,
            AoGoalRound.class,
            AoBlindRanking.class,
            AoGoalRanking.class,
            AoPulseRound.class,
            AoGuideVersion.class,
            AoDictionary.class,
            AoBusinessRequest.class,
            AoIntake.class,
            AoDigestMail.class,
            AoDigestSwitch.class,
            AoHealthNote.class,
            AoAuditLine.class,
            AoWitnessedHead.class);

    private static final Set<String> LARGE_TEXTS = EntityColumns.largeTexts();

    private final ActiveObjects ao;
    private final HostTransactions executors;
    private final SalTransactions sal;
    private final Statements statements;

    private StorageHost(ActiveObjects ao, SalTransactions sal, Statements statements) {
        this.ao = ao;
        this.sal = sal;
        this.executors = new HostTransactions(FakeServices.of(sal));
        this.statements = statements;
    }

    public static StorageHost over(Database database) {
        return over(database, UnaryOperator.identity());
    }

    /** @param between what is put between a node and its database */
    public static StorageHost over(Database database, UnaryOperator<DataSource> between) {
        Statements statements = new Statements();
        Transactions transactions = new Transactions(
                statements.counted(GuardedStatements.over(between.apply(database.dataSource()), LARGE_TEXTS)));
        EntityManager manager = TestDatabases.hasTables(database)
                ? Entities.reopen(transactions.dataSource(), database, NAMESPACE)
                : Entities.open(transactions.dataSource(), database, NAMESPACE, ENTITIES);
        SalTransactions sal = new SalTransactions(transactions);
        return new StorageHost(new SandboxActiveObjects(manager, sal), sal, statements);
    }

    public AoLedgerStore ledger() {
        return new AoLedgerStore(ao, executors);
    }

    public HostTransactions executors() {
        return executors;
    }

    /** What the transactions come from, for tests that put something between. */
    public TransactionalExecutorFactory factory() {
        return sal;
    }

    public ActiveObjects ao() {
        return ao;
    }

    public Statements statements() {
        return statements;
    }
}
