package dev.kept.jira.mail;

import dev.kept.core.consent.StatedWord;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Tells the contacts of steps after which a node died before it could. Looks at what is not sealed yet, which is what moved on
 * in the last day or so; each contact hears of a step once, whoever comes to it first.
 */
public final class OwedTellings {

    /** More than move on between two nights in a large house. */
    private static final int RECENT = 5_000;

    private static final int CHAINS = 200;
    /** So long a node that is alive has to tell of its own step. */
    private static final Duration BUSY = Duration.ofMinutes(1);

    private final LedgerStore ledger;
    private final SealStore seals;
    private final StatedWord stated;
    private final Capabilities capabilities;
    private final Clock clock;

    public OwedTellings(
            LedgerStore ledger, SealStore seals, StatedWord stated, Capabilities capabilities, Clock clock) {
        this.ledger = ledger;
        this.seals = seals;
        this.stated = stated;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    /**
     * Makes up for what was not told.
     *
     * @param stop asked before each page
     * @return to how many contacts a mail was handed over
     */
    public int tell(BooleanSupplier stop) {
        if (!capabilities.on(Capability.ANSWERS_BY_LINK)) {
            return 0;
        }
        List<CommitmentId> moved =
                seals.unsealed(RECENT).stream().map(Commitment::id).toList();
        int told = 0;
        for (int first = 0; first < moved.size() && !stop.getAsBoolean(); first += CHAINS) {
            Map<CommitmentId, List<LedgerEvent>> chains =
                    ledger.events(moved.subList(first, Math.min(moved.size(), first + CHAINS)));
            told += chains.values().stream().mapToInt(this::tell).sum();
        }
        return told;
    }

    private int tell(List<LedgerEvent> chain) {
        Instant now = clock.instant();
        int told = 0;
        for (int last = 1; last <= chain.size(); last++) {
            LedgerEvent event = chain.get(last - 1);
            boolean recent = event.at().isAfter(now.minus(StatedWordMail.OWED))
                    && event.at().isBefore(now.minus(BUSY));
            if (recent && taken(event) && endsStep(chain, last)) {
                told += stated.tell(Projection.replay(chain.subList(0, mailed(chain, last))))
                        .contacts();
            }
        }
        return told;
    }

    /** By a person, here: what was read from a history or came with an import was told to nobody, and is not now. */
    private static boolean taken(LedgerEvent event) {
        return event.actor().userKey() != null;
    }

    /** Events of one step have one mark, whose salt no other step has. */
    private static boolean endsStep(List<LedgerEvent> chain, int last) {
        return last == chain.size()
                || !chain.get(last).actor().equals(chain.get(last - 1).actor());
    }

    /** With the notes of mails that were handed over then. */
    private static int mailed(List<LedgerEvent> chain, int last) {
        int end = last;
        while (end < chain.size() && chain.get(end).mailed()) {
            end++;
        }
        return end;
    }
}
