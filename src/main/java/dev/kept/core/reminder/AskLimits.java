package dev.kept.core.reminder;

import dev.kept.core.Nullable;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.promise.CommitmentId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often contacts are asked: about one open question once a day, and {@value #MOST_A_DAY} times a day about all together.
 * Mail goes to people outside; whoever clicks thirty times must not send thirty. What a step tells by itself is told once, so
 * that it can be tried again after a node died. Safe on several nodes: what was asked is kept where reminders are.
 */
public final class AskLimits {

    /** To one contact, about everything. */
    static final int MOST_A_DAY = 20;

    /** Times the days looked back no more than the log takes. */
    private static final int MOST_LOOKED_AT = 20;

    private static final int ID = 40;

    private final ReminderLog log;
    private final Clock clock;

    public AskLimits(ReminderLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** What is to be done about asking a contact now. */
    public enum Turn {
        /** Ask; nobody else does. */
        ASK,
        /** This question was asked today. */
        ASKED,
        /** So much was asked today that nothing more is. */
        ENOUGH
    }

    /** Takes the turn to mail this contact, when there is one. That it can object is told without a limit. */
    public Turn take(Commitment commitment, LinkPurpose purpose, String contact, MailOccasion occasion) {
        boolean first = log.claim(told(commitment, contact, occasion), day(occasion));
        if (!first && !occasion.asked()) {
            return Turn.ASKED;
        }
        Turn turn = purpose == LinkPurpose.OBJECT ? Turn.ASK : today(commitment, purpose, contact);
        if (first && turn == Turn.ENOUGH) {
            log.giveBack(told(commitment, contact, occasion), day(occasion));
        }
        return turn;
    }

    private Turn today(Commitment commitment, LinkPurpose purpose, String contact) {
        LocalDate today = LocalDate.now(clock);
        if (log.claimed(question(commitment, purpose, contact), today)) {
            return Turn.ASKED;
        }
        int place = 0;
        while (place < MOST_A_DAY && log.claimed(place(contact, place), today)) {
            place++;
        }
        if (place == MOST_A_DAY) {
            return Turn.ENOUGH;
        }
        if (!log.claim(question(commitment, purpose, contact), today)) {
            return Turn.ASKED;
        }
        log.claim(place(contact, place), today);
        return Turn.ASK;
    }

    /**
     * The day on which one of these contacts was asked this last, as far as it is kept; {@code null} when none was.
     *
     * @param contacts the first {@value #MOST_LOOKED_AT} are looked at
     */
    public @Nullable LocalDate asked(Commitment commitment, LinkPurpose purpose, List<String> contacts) {
        LocalDate today = LocalDate.now(clock);
        Set<CommitmentId> questions = contacts.stream()
                .limit(MOST_LOOKED_AT)
                .map(contact -> question(commitment, purpose, contact))
                .collect(Collectors.toSet());
        return log.lastClaimed(questions, today.minusDays(ConsentLinks.VALID_DAYS), today);
    }

    /** The mail certainly did not go out. */
    public void giveBack(Commitment commitment, LinkPurpose purpose, String contact, MailOccasion occasion) {
        log.giveBack(question(commitment, purpose, contact), LocalDate.now(clock));
        log.giveBack(told(commitment, contact, occasion), day(occasion));
    }

    private static CommitmentId told(Commitment commitment, String contact, MailOccasion occasion) {
        return id("told-", commitment.id() + " " + occasion.event() + " " + contact);
    }

    /** The event's own: the same whenever it is tried. */
    private static LocalDate day(MailOccasion occasion) {
        return LocalDate.ofInstant(occasion.at(), ZoneOffset.UTC);
    }

    /** After the next event it is another question. */
    private static CommitmentId question(Commitment commitment, LinkPurpose purpose, String contact) {
        return id("ask-", commitment.id() + " " + commitment.asked() + " " + purpose + " " + contact);
    }

    private static CommitmentId place(String contact, int place) {
        return id("asked-", contact + " " + place);
    }

    /** No contact stands in the log. */
    private static CommitmentId id(String kind, String what) {
        return new CommitmentId(kind + HashChain.sha256Hex(what).substring(0, ID));
    }
}
