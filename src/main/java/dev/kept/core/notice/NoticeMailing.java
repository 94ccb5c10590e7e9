package dev.kept.core.notice;

import dev.kept.core.Nullable;
import dev.kept.core.consent.Mail;
import dev.kept.core.consent.Post;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.Rhythm;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.notice.NoticeLetters.NoticeItem;
import dev.kept.core.notice.NoticeStore.NoticeMail;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sends one reader what has gathered, in one mail: an hour after the last one at the earliest, so many a day as the house
 * says, and as often as that reader wants. A mail is claimed in the database before it goes out. A node that dies between the
 * two loses that mail: whether the queue, which lives in memory, had sent it nobody knows, and a notice is not sent twice.
 */
public final class NoticeMailing {

    static final Duration BETWEEN = Duration.ofHours(1);

    private final LedgerStore ledger;
    private final NoticeStore store;
    private final NoticeChoices choices;
    private final NoticeLetters letters;
    private final Post post;

    public NoticeMailing(
            LedgerStore ledger, NoticeStore store, NoticeChoices choices, NoticeLetters letters, Post post) {
        this.ledger = ledger;
        this.store = store;
        this.choices = choices;
        this.letters = letters;
        this.post = post;
    }

    /** What became of what waits for one reader. */
    enum MailingResult {
        SENT,
        /** Nothing is to be sent yet, or another node just sent it. */
        LATER,
        /** Tried again by the next round. */
        FAILED
    }

    /**
     * What a round goes by.
     *
     * @param now full milliseconds
     * @param since nothing that was known before is told
     */
    record MailingRound(NoticeDirectory directory, MailRule rule, Instant now, Instant since) {}

    /** Readers for whom something waits. */
    List<String> readers(Instant now) {
        return store.readers(now);
    }

    /** Sends this reader what may be sent now. */
    MailingResult mail(String id, MailingRound round) {
        Optional<NoticeDirectory.Listed> listed = round.directory().find(id);
        if (listed.isEmpty()) {
            return MailingResult.LATER;
        }
        List<NoticeMail> before = store.mails(id);
        if (!free(before, listed.get(), round)) {
            return MailingResult.LATER;
        }
        Optional<Rhythm> own = choices.of(id);
        Rhythm rhythm = own.orElse(listed.get().rhythm());
        Sorted sorted = new Sorted();
        for (Notice notice : store.waiting(id, round.now())) {
            Optional<Instant> due = rhythm.due(notice.ripe(), listed.get().zone());
            if (due.isEmpty() || notice.ripe().isBefore(round.since())) {
                sorted.unwanted.add(notice);
            } else if (!due.get().isAfter(round.now())) {
                sort(notice, own.isPresent(), round, sorted);
            }
        }
        store.drop(sorted.over);
        store.passOver(sorted.unwanted, round.now());
        if (sorted.items.isEmpty()) {
            return MailingResult.LATER;
        }
        NoticeMail next = NoticeMail.after(id, before, round.now());
        Mail letter = letters.letter(listed.get().reader(), once(sorted.items));
        if (!store.claim(next, sorted.told)) {
            return MailingResult.LATER;
        }
        if (!post.send(letter)) {
            store.giveBack(next);
            return MailingResult.FAILED;
        }
        return MailingResult.SENT;
    }

    /** Whether the last mail is long enough ago, and the day's were not so many that the next has to wait for the next day. */
    private static boolean free(List<NoticeMail> before, NoticeDirectory.Listed listed, MailingRound round) {
        Instant hourAgo = round.now().minus(BETWEEN);
        LocalDate today = LocalDate.ofInstant(round.now(), listed.zone());
        long ofToday = before.stream()
                .filter(mail -> LocalDate.ofInstant(mail.at(), listed.zone()).equals(today))
                .count();
        return before.stream().noneMatch(mail -> mail.at().isAfter(hourAgo))
                && ofToday < round.rule().mostADay();
    }

    /** What waits and may be mailed, sorted by what is to be done with it. */
    private static final class Sorted {
        private final List<Notice> told = new ArrayList<>();
        private final List<NoticeItem> items = new ArrayList<>();
        private final List<Notice> over = new ArrayList<>();
        private final List<Notice> unwanted = new ArrayList<>();
    }

    private void sort(Notice notice, boolean chosen, MailingRound round, Sorted sorted) {
        Optional<Commitment> found = ledger.find(notice.commitment());
        if (found.isEmpty()) {
            sorted.over.add(notice);
            return;
        }
        Commitment commitment = found.get();
        List<LedgerEvent> chain = ledger.events(notice.commitment());
        int seen = Math.min(notice.event(), chain.size());
        @Nullable
        LocalDate date = notice.kind() == NoticeKind.MOVED ? chain.get(seen - 1).date() : null;
        List<LedgerEvent> later = chain.subList(seen, chain.size());
        if (!wanted(notice, commitment, chosen, round)) {
            sorted.unwanted.add(notice);
        } else if (NoticeRules.stands(notice, commitment, date, later, round.now())) {
            sorted.told.add(notice);
            sorted.items.add(new NoticeItem(notice.kind(), commitment, date));
        } else {
            sorted.over.add(notice);
        }
    }

    /** Whether this reader is still to be told of that commitment. */
    private static boolean wanted(Notice notice, Commitment commitment, boolean chosen, MailingRound round) {
        boolean reader = round.directory().of(commitment.requester()).stream()
                .anyMatch(one -> one.id().equals(notice.reader()));
        return reader
                && (chosen
                        || round.directory()
                                .function(commitment.requester())
                                .filter(function -> function.rhythm() != Rhythm.QUESTIONS_ONLY)
                                .isPresent());
    }

    /** A promise that was kept was delivered: one mail does not say both. Nor does it say the same twice. */
    private static List<NoticeItem> once(List<NoticeItem> items) {
        Set<Object> kept = new HashSet<>();
        items.stream()
                .filter(one -> one.kind() == NoticeKind.KEPT)
                .forEach(one -> kept.add(one.commitment().id()));
        return items.stream()
                .filter(one -> one.kind() != NoticeKind.DELIVERED
                        || !kept.contains(one.commitment().id()))
                .distinct()
                .toList();
    }
}
