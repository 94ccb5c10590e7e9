package dev.kept.storage.health;

import dev.kept.storage.audit.AoAuditLine;
import dev.kept.storage.backfill.AoBackfillRun;
import dev.kept.storage.cell.AoCellMonth;
import dev.kept.storage.cell.AoFigureStart;
import dev.kept.storage.contact.AoOutgoingStep;
import dev.kept.storage.continuity.AoContactMonth;
import dev.kept.storage.continuity.AoContactTrack;
import dev.kept.storage.evidence.AoSeal;
import dev.kept.storage.evidence.AoWitnessedHead;
import dev.kept.storage.function.AoDictionary;
import dev.kept.storage.function.AoFunction;
import dev.kept.storage.function.AoGuideVersion;
import dev.kept.storage.function.AoLiaisonEvent;
import dev.kept.storage.goal.AoGoal;
import dev.kept.storage.goal.AoGoalEvent;
import dev.kept.storage.goal.AoGoalProposal;
import dev.kept.storage.hook.AoHook;
import dev.kept.storage.hook.AoHookDelivery;
import dev.kept.storage.hook.AoHookHost;
import dev.kept.storage.house.AoRuleChange;
import dev.kept.storage.house.AoWeightChange;
import dev.kept.storage.ledger.AoChainArchive;
import dev.kept.storage.ledger.AoDeparture;
import dev.kept.storage.ledger.AoLedgerEvent;
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
import dev.kept.storage.round.AoBlindRanking;
import dev.kept.storage.round.AoGoalRanking;
import dev.kept.storage.round.AoGoalRound;
import dev.kept.storage.round.AoPulseRound;
import dev.kept.storage.row.AoCommitment;
import dev.kept.storage.snapshot.AoSnapshot;
import java.util.List;
import net.java.ao.RawEntity;

/** The entities of all tables, as the descriptor names them. */
public final class AllTables {

    /** In no order that matters. */
    public static final List<Class<? extends RawEntity<Long>>> ENTITIES = List.of(
            AoLedgerEvent.class,
            AoDeparture.class,
            AoCommitment.class,
            AoSeal.class,
            AoCellMonth.class,
            AoChainArchive.class,
            AoFigureStart.class,
            AoRequester.class,
            AoGoal.class,
            AoGoalEvent.class,
            AoGoalProposal.class,
            AoWeightChange.class,
            AoBackfillRun.class,
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
            AoGoalRanking.class,
            AoPulseRound.class,
            AoBusinessRequest.class,
            AoIntake.class,
            AoDigestMail.class,
            AoDigestSwitch.class,
            AoHealthNote.class,
            AoWitnessedHead.class,
            AoBlindRanking.class,
            AoDictionary.class,
            AoGuideVersion.class,
            AoLiaisonEvent.class,
            AoContactTrack.class,
            AoContactMonth.class,
            AoAuditLine.class,
            AoHook.class,
            AoHookHost.class,
            AoHookDelivery.class,
            AoSnapshot.class);

    private AllTables() {}
}
