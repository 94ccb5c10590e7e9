package dev.kept.core.notice;

import dev.kept.core.BestEffort;
import dev.kept.core.consent.Contacts;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.RuleStore;
import dev.kept.core.notice.NoticeMailing.MailingResult;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * Looks for what is new and sends what may be sent. May run as often as anybody likes, on any node and on several at once. A
 * house without contacts is asked for its functions and nothing else; one that switched notices off, for its rules as well.
 */
public final class NoticeRounds {

    private final FunctionStore functions;
    private final RuleStore rules;
    private final Contacts contacts;
    private final NoticeGathering gathering;
    private final NoticeMailing mailing;
    private final Clock clock;

    /** @param clock tells the house's zone, too, for functions that have none of their own */
    public NoticeRounds(
            FunctionStore functions,
            RuleStore rules,
            Contacts contacts,
            NoticeGathering gathering,
            NoticeMailing mailing,
            Clock clock) {
        this.functions = functions;
        this.rules = rules;
        this.contacts = contacts;
        this.gathering = gathering;
        this.mailing = mailing;
        this.clock = clock;
    }

    /**
     * What came of a round.
     *
     * @param sent mails
     * @param failed mails, and commitments that could not be read
     * @param complete whether it was not stopped
     */
    public record NoticeRound(int sent, int failed, boolean complete) {}

    /**
     * Looks and sends.
     *
     * @param stopped asked between two pieces of the work
     * @param failures told of each commitment or reader, by its id, that failed; the others go on
     */
    public NoticeRound run(BooleanSupplier stopped, BiConsumer<String, RuntimeException> failures) {
        List<BusinessFunction> all = functions.all();
        if (all.stream().allMatch(function -> function.contacts().isEmpty())) {
            return new NoticeRound(0, 0, true);
        }
        MailRule rule = rules.current().mails();
        if (!rule.on()) {
            return new NoticeRound(0, 0, true);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        NoticeDirectory directory = NoticeDirectory.of(all, contacts, clock.getZone());
        int[] failed = {0};
        Optional<NoticePosition> position = gathering.gather(
                new NoticeGathering.GatheringRound(directory, now, rule.since(), stopped, (commitment, failure) -> {
                    failed[0]++;
                    failures.accept(commitment.value(), failure);
                }));
        if (position.isEmpty()) {
            return new NoticeRound(0, failed[0], false);
        }
        NoticeMailing.MailingRound mails = new NoticeMailing.MailingRound(
                directory, rule, now, position.get().since());
        int sent = 0;
        for (String reader : mailing.readers(now)) {
            if (stopped.getAsBoolean()) {
                return new NoticeRound(sent, failed[0], false);
            }
            MailingResult result = BestEffort.attempt(() -> mailing.mail(reader, mails), failure -> {
                failures.accept(reader, failure);
                return MailingResult.FAILED;
            });
            sent += result == MailingResult.SENT ? 1 : 0;
            failed[0] += result == MailingResult.FAILED ? 1 : 0;
        }
        return new NoticeRound(sent, failed[0], true);
    }
}
