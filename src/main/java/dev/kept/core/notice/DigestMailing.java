package dev.kept.core.notice;

import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.Post;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Rhythm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Sends a function's digest to those of its contacts whom mail reaches and who want to hear what happened. */
public final class DigestMailing {

    private final DigestStore store;
    private final NoticeChoices choices;
    private final Contacts contacts;
    private final DigestLetters letters;
    private final Post post;
    private final Clock clock;

    public DigestMailing(
            DigestStore store,
            NoticeChoices choices,
            Contacts contacts,
            DigestLetters letters,
            Post post,
            Clock clock) {
        this.store = store;
        this.choices = choices;
        this.contacts = contacts;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** How many mails went out, and how many failed and are tried again by the next round. Composed once for all readers. */
    int[] send(BusinessFunction function, LocalDate week, DigestSource source) {
        int[] done = {0, 0};
        WeeklyDigest digest = null;
        for (NoticeReader reader : readers(function)) {
            if (!store.claim(reader.id(), function.name(), week)) {
                continue;
            }
            digest = digest == null ? source.digest(function, week) : digest;
            if (digest.empty()) {
                continue;
            }
            boolean sent = post.send(letters.letter(reader, digest));
            if (!sent) {
                store.giveBack(reader.id(), function.name(), week);
            }
            done[sent ? 0 : 1]++;
        }
        return done;
    }

    /** Who chose only questions, or whose function did, hears of no week either. */
    private List<NoticeReader> readers(BusinessFunction function) {
        return NoticeDirectory.of(List.of(function), contacts, clock.getZone()).of(function.name()).stream()
                .filter(reader -> choices.of(reader.id()).orElse(function.rhythm()) != Rhythm.QUESTIONS_ONLY)
                .toList();
    }
}
