package dev.kept.link;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.host.Feature;
import dev.kept.core.host.Health;
import java.util.List;

/**
 * What of Kept is on in this product and what is off, with words in the reader's language.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param whole whether everything is on
 * @param features those that this product can have
 * @param lostModules modules of the descriptor that the product cannot load; none when all is well
 */
public record HealthJson(int version, boolean whole, List<FeatureJson> features, List<LostModuleJson> lostModules) {

    /** @param texts words in the reader's language */
    public static HealthJson of(Health health, Texts texts) {
        return new HealthJson(
                Json.VERSION,
                health.whole(),
                health.features().stream()
                        .map(state -> FeatureJson.of(state, texts))
                        .toList(),
                health.modules().stream()
                        .map(module -> new LostModuleJson(module.key(), module.missing()))
                        .toList());
    }

    /**
     * A feature.
     *
     * @param code never changes
     * @param name what it is called
     * @param on whether the product has what it rests on
     * @param loss what does not work without it; {@code null} when it is on
     * @param missing interfaces of the services that the product does not have; none when it is on
     */
    public record FeatureJson(
            String code, String name, boolean on, @Nullable String loss, List<String> missing) {

        static FeatureJson of(Health.FeatureState state, Texts texts) {
            Feature feature = state.feature();
            return new FeatureJson(
                    feature.code(),
                    texts.text(Feature.NAMES.key(feature)),
                    state.on(),
                    state.on() ? null : texts.text(Feature.LOSSES.key(feature)),
                    state.missing());
        }
    }

    /**
     * A module that the product cannot load.
     *
     * @param key in the descriptor
     * @param missing the class that is not there
     */
    public record LostModuleJson(String key, String missing) {}
}
