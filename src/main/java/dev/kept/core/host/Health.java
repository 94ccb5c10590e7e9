package dev.kept.core.host;

import java.util.List;

/**
 * What of Kept is on in this product and what is off.
 *
 * @param features those that this product can have, in their order
 * @param modules keys of the descriptor's modules whose classes cannot be loaded here, each with what is missing
 */
public record Health(List<FeatureState> features, List<LostModule> modules) {

    public Health {
        features = List.copyOf(features);
        modules = List.copyOf(modules);
    }

    /**
     * A feature, on or off.
     *
     * @param missing the product's services that are not there; none when it is on
     */
    public record FeatureState(Feature feature, List<String> missing) {
        public FeatureState {
            missing = List.copyOf(missing);
        }

        public boolean on() {
            return missing.isEmpty();
        }
    }

    /**
     * A module that the product cannot load.
     *
     * @param key in the descriptor
     * @param missing the class that is not there, as the Java machine names it
     */
    public record LostModule(String key, String missing) {}

    /** Whether everything is on. */
    public boolean whole() {
        return modules.isEmpty() && features.stream().allMatch(FeatureState::on);
    }

    /** Looks how it is at this moment. */
    public interface Check {
        Health now();
    }
}
