package dev.kept.core.host;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.util.function.Supplier;

/**
 * Something was asked for that needs a service which the product does not have. Thrown deep inside, where no answer can be
 * given; the edge that a person or a program asked at makes the {@link #refusal} of it.
 */
public final class FeatureOffException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Feature feature;

    /** @param feature what is off */
    public FeatureOffException(Feature feature) {
        super(feature.code() + " is off: the product has no " + String.join(", ", feature.services()));
        this.feature = feature;
    }

    public Refusal refusal() {
        return feature.off();
    }

    /** The answer, or the refusal where it takes something that is off. */
    public static <T> Answer<T> answered(Supplier<Answer<T>> work) {
        try {
            return work.get();
        } catch (FeatureOffException e) {
            return Answer.refused(e.refusal());
        }
    }
}
