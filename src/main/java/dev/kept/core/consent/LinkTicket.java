package dev.kept.core.consent;

import dev.kept.core.promise.CommitmentId;
import java.time.Instant;

/**
 * What a link stands for.
 *
 * @param id of the question: used once at most, whoever was sent it how often
 * @param sequence the commitment's last event when the link was made: after the next one the question is another. An
 *     objection is about that event, whatever happens after it
 * @param contact to whom it was sent: a user name or a mail address
 * @param expires full seconds; from then on it does nothing
 */
record LinkTicket(
        String id, CommitmentId commitment, int sequence, LinkPurpose purpose, String contact, Instant expires) {}
