package dev.kept.core.host;

import dev.kept.core.Refusal;
import java.util.Optional;

/**
 * Whether the product is in read-only mode for maintenance. Then everything is shown, and what anybody says is refused, because
 * it might be lost when the maintenance ends; administration goes on, as the product's own does. Asked each time.
 */
public interface ReadOnlyMode {

    /** Whether it is; {@code false} where the product does not tell. */
    boolean on();

    /** Why nothing can be said at the moment; empty when it can. */
    default Optional<Refusal> refusal() {
        return on() ? Optional.of(Refusal.of(Refusal.Kind.READ_ONLY, "kept.error.read_only")) : Optional.empty();
    }
}
