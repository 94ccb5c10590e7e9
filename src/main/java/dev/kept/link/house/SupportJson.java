package dev.kept.link.house;

import dev.kept.core.Nullable;
import dev.kept.core.health.HealthReport;
import dev.kept.core.host.Health;
import dev.kept.link.Json;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What an administrator hands to those who help: the product, health, what is off, and how many rows each table has. No figure,
 * no title, no name, no address.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param tables rows by table; {@code null} when the database did not tell
 */
public record SupportJson(
        int version,
        ProductJson product,
        Instant at,
        String state,
        List<SupportLineJson> checks,
        List<String> featuresOff,
        List<HealthJson.LostModuleJson> lostModules,
        @Nullable SortedMap<String, Long> tables) {

    /**
     * Where it runs.
     *
     * @param name the product's own
     * @param java the version of Java
     */
    public record ProductJson(String name, @Nullable String java) {}

    /** Something that was looked at, without words. */
    public record SupportLineJson(
            String code,
            @Nullable String job,
            String finding,
            @Nullable Instant last,
            long count,
            @Nullable String incident) {}

    /** All of it, as it is now. */
    public static SupportJson of(
            ProductJson product, HealthReport report, Health health, @Nullable SortedMap<String, Long> tables) {
        return new SupportJson(
                Json.VERSION,
                product,
                report.at(),
                report.state().code(),
                report.lines().stream()
                        .map(line -> new SupportLineJson(
                                line.subject().code(),
                                line.job(),
                                line.finding().code(),
                                line.last(),
                                line.count(),
                                line.incident()))
                        .toList(),
                health.features().stream()
                        .filter(state -> !state.on())
                        .map(state -> state.feature().code())
                        .toList(),
                health.modules().stream()
                        .map(module -> new HealthJson.LostModuleJson(module.key(), module.missing()))
                        .toList(),
                tables);
    }
}
