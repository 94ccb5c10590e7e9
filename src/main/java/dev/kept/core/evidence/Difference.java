package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is not as the ledger says, as an i18n key with its arguments.
 *
 * @param commitment the commitment it is about; {@code null} when it is about none alone
 * @param event the number of the event it is about; {@code null} when it is about none alone
 */
public record Difference(
        String messageKey,
        List<String> arguments,
        @Nullable CommitmentId commitment,
        @Nullable Integer event) {

    public Difference {
        arguments = List.copyOf(arguments);
    }

    static Difference of(CommitmentId commitment, String messageKey, String... more) {
        return of(commitment, null, messageKey, more);
    }

    /** The commitment and the event are the first arguments of the sentence. */
    static Difference of(CommitmentId commitment, @Nullable Integer event, String messageKey, String... more) {
        List<String> arguments = new ArrayList<>(List.of(commitment.value()));
        if (event != null) {
            arguments.add(event.toString());
        }
        arguments.addAll(List.of(more));
        return new Difference(messageKey, arguments, commitment, event);
    }

    static Difference of(String messageKey, String... arguments) {
        return new Difference(messageKey, List.of(arguments), null, null);
    }
}
