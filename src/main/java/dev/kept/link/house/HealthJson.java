package dev.kept.link.house;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.health.HealthFinding;
import dev.kept.core.health.HealthReport;
import dev.kept.core.health.HealthReport.HealthLine;
import dev.kept.core.host.Feature;
import dev.kept.core.host.Health;
import dev.kept.link.Json;
import java.time.Instant;
import java.util.List;

/**
 * How Kept is in this product: what runs, what waits, what is on and what is off, with words in the reader's language.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param state {@code well}, {@code watch} or {@code ill}, the worst of all checks
 * @param at when it was looked at
 * @param checks what was looked at
 * @param whole whether everything is on
 * @param features those that this product can have
 * @param lostModules modules of the descriptor that the product cannot load; none when all is well
 */
public record HealthJson(
        int version,
        String state,
        Instant at,
        List<HealthCheckJson> checks,
        boolean whole,
        List<FeatureJson> features,
        List<LostModuleJson> lostModules) {

    /** @param texts words in the reader's language */
    public static HealthJson of(HealthReport report, Health health, Texts texts) {
        return new HealthJson(
                Json.VERSION,
                report.state().code(),
                report.at(),
                report.lines().stream()
                        .map(line -> HealthCheckJson.of(line, texts))
                        .toList(),
                health.whole(),
                health.features().stream()
                        .map(state -> FeatureJson.of(state, texts))
                        .toList(),
                health.modules().stream()
                        .map(module -> new LostModuleJson(module.key(), module.missing()))
                        .toList());
    }

    /**
     * Something that was looked at.
     *
     * @param code never changes
     * @param job which job; {@code null} for all else
     * @param name what it is called
     * @param state {@code well}, {@code watch} or {@code ill}
     * @param finding what was found; never changes
     * @param last when it last was so, ran or was done; {@code null} for never
     * @param count of what there is a count of
     * @param incident the number under which the log tells more; {@code null} for none
     * @param told what was found, as a sentence
     */
    public record HealthCheckJson(
            String code,
            @Nullable String job,
            String name,
            String state,
            String finding,
            @Nullable Instant last,
            long count,
            @Nullable String incident,
            String told) {

        static HealthCheckJson of(HealthLine line, Texts texts) {
            HealthFinding finding = line.finding();
            return new HealthCheckJson(
                    line.subject().code(),
                    line.job(),
                    texts.text(line.nameKey()),
                    finding.state().code(),
                    finding.code(),
                    line.last(),
                    line.count(),
                    line.incident(),
                    texts.text(HealthFinding.SENTENCES.key(finding), line.argument()));
        }
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
