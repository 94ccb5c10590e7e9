package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.InputRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Disputes and corrections. The ledger keeps both versions. Nothing that is over can be corrected to look better: a
 * size and a date only until one of its dates is over, a delivery to an earlier day only while neither date is.
 */
final class Corrections {

    private Corrections() {}

    static Answer<List<EventDraft>> dispute(Commitment now, @Nullable Side side, @Nullable String words, Act act) {
        if (side == null) {
            return Answer.refused(Refusal.invalid("side", "kept.refusal.side"));
        }
        return States.standing(now)
                .flatMap(one -> InputRules.neededWords(words))
                .map(text -> List.of(act.word(EventKind.DISPUTED, side).because(text)));
    }

    static Answer<List<EventDraft>> correct(Commitment now, Step.Correct asked, Act act) {
        return InputRules.words(asked.words()).flatMap(words -> States.standing(now)
                .flatMap(one -> facts(one, asked, act))
                .flatMap(facts -> MistypedDate.of(now, asked.date(), act).flatMap(date -> {
                    if (date.isPresent()) {
                        return dated(now, facts, date.get(), asked.words(), act);
                    }
                    if (!facts.isEmpty()) {
                        return drafts(now, facts, words.orElse(null), act);
                    }
                    if (!now.conversation().disputed()) {
                        return States.unchanged();
                    }
                    // The record stands: somebody who disputes it deserves to hear why.
                    return InputRules.neededWords(asked.words()).flatMap(why -> drafts(now, facts, why, act));
                })));
    }

    /** With the date put right, or with the question to the requester whether it may be. */
    private static Answer<List<EventDraft>> dated(
            Commitment now, Map<String, String> facts, MistypedDate date, @Nullable String words, Act act) {
        EventDraft corrected = act.draft(EventKind.CORRECTED, now.side()).stating(facts);
        if (date.alone()) {
            return InputRules.words(words)
                    .map(why -> List.of(right(corrected, now, date.right()).because(why.orElse(null))));
        }
        return InputRules.neededReason(words).map(why -> {
            EventDraft claim =
                    act.word(EventKind.DISPUTED, now.side()).about(date.right()).because(why);
            return facts.isEmpty() ? List.of(claim) : List.of(corrected.because(why), claim);
        });
    }

    private static EventDraft right(EventDraft corrected, Commitment now, LocalDate date) {
        return corrected.about(date).stating(Facts.WAS, now.latestDate());
    }

    /** The requester says that the date on record was mistyped, and that the other one is right. */
    static Answer<List<EventDraft>> confirmed(Commitment now, LocalDate claimed, Act act) {
        if (!act.via().ofContact()) {
            return States.conflict("kept.refusal.consent.answer", now.requester());
        }
        LocalDate today = act.today(now);
        return MistypedDate.over(now, today) || claimed.isBefore(today)
                ? MistypedDate.tooLate(now)
                : Answer.of(
                        List.of(right(act.word(EventKind.CORRECTED, now.side().other()), now, claimed)));
    }

    private static Answer<List<EventDraft>> drafts(
            Commitment now, Map<String, String> facts, @Nullable String words, Act act) {
        return Answer.of(List.of(
                act.draft(EventKind.CORRECTED, now.side()).stating(facts).because(words)));
    }

    private static Answer<Map<String, String>> facts(Commitment now, Step.Correct asked, Act act) {
        Map<String, String> facts = new TreeMap<>();
        return requester(now, asked, facts, act)
                .flatMap(done -> size(now, asked, act.today(now), facts))
                .flatMap(done -> delivery(now, asked, act.today(now), facts));
    }

    private static Answer<Map<String, String>> requester(
            Commitment now, Step.Correct asked, Map<String, String> facts, Act act) {
        // What is left as it was recorded is not held against the rules for names of now.
        if (asked.requester() == null || asked.requester().strip().equals(now.requester())) {
            return Answer.of(facts);
        }
        return States.whileOpen(now)
                .flatMap(open -> act.houses().requester(asked.requester()))
                .map(name -> name.equals(now.requester()) ? facts : stated(facts, Facts.REQUESTER, name));
    }

    private static Answer<Map<String, String>> size(
            Commitment now, Step.Correct asked, LocalDate today, Map<String, String> facts) {
        Double size = asked.size();
        if (size == null || size == now.promise().size()) {
            return Answer.of(facts);
        }
        LocalDate last = now.decidingDate();
        if (today.isAfter(last)) {
            return Answer.refused(Refusal.invalid("size", "kept.refusal.size.late", last.toString()));
        }
        return States.whileOpen(now)
                .flatMap(open -> InputRules.size(size))
                .map(good -> stated(facts, Facts.SIZE, Double.toString(good)));
    }

    private static Answer<Map<String, String>> delivery(
            Commitment now, Step.Correct asked, LocalDate today, Map<String, String> facts) {
        LocalDate day = asked.deliveredOn();
        if (day == null && !asked.notDelivered()) {
            return Answer.of(facts);
        }
        LocalDate recorded = now.deliveredOn();
        if (recorded == null) {
            return States.conflict("kept.refusal.delivery.none");
        }
        if (asked.notDelivered()) {
            return Answer.of(stated(facts, Facts.DELIVERED_ON, Facts.NOT_AT_ALL));
        }
        if (day.equals(recorded)) {
            return Answer.of(facts);
        }
        if (day.isAfter(today) || day.isBefore(now.promise().madeOn())) {
            return Answer.refused(Refusal.invalid(
                    "deliveredOn",
                    "kept.refusal.delivery.range",
                    now.promise().madeOn().toString(),
                    today.toString()));
        }
        if (day.isBefore(recorded) && today.isAfter(now.decidingDate())) {
            return Answer.refused(Refusal.invalid(
                    "deliveredOn",
                    "kept.refusal.delivery.earlier",
                    now.decidingDate().toString()));
        }
        return Answer.of(stated(facts, Facts.DELIVERED_ON, day.toString()));
    }

    private static Map<String, String> stated(Map<String, String> facts, String name, String value) {
        facts.put(name, value);
        return facts;
    }
}
