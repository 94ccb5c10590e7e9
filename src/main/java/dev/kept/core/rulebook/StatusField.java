package dev.kept.core.rulebook;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.ReportedStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The field of the host in which IT says how a promise stands, and what its values mean. Fields and values are known by
 * their names, as a history names them. A value that is not listed says nothing.
 *
 * @param name of the field; empty where the house named none: then nothing is reported and no figure is told
 * @param values the names of the values that mean each state; a state without any is left out
 * @param since when this field was named; {@code null} where none is. Who could not report before was not silent
 */
public record StatusField(
        String name,
        Map<ReportedStatus, List<String>> values,
        @Nullable Instant since) {

    /** The rule where nobody set another. */
    public static final StatusField NONE = new StatusField("", Map.of(), null);

    public StatusField {
        Map<ReportedStatus, List<String>> copy = new EnumMap<>(ReportedStatus.class);
        values.forEach((status, names) -> {
            if (!names.isEmpty()) {
                copy.put(status, List.copyOf(names));
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /** Whether the house named one. */
    public boolean named() {
        return !name.isEmpty();
    }

    /** The names of the values that mean this state; none where there are none. */
    public List<String> of(ReportedStatus status) {
        return values.getOrDefault(status, List.of());
    }

    /** Whether the host means this field by that name. */
    public boolean is(String field) {
        return named() && HostName.folded(name).equals(HostName.folded(field));
    }

    /** What this value says; empty when it says nothing. */
    public Optional<ReportedStatus> meaning(@Nullable String value) {
        return value == null ? Optional.empty() : meanings(value).findFirst();
    }

    /** A value that is said to mean two states; empty where each means one. */
    public Optional<String> ambiguous() {
        return values.values().stream()
                .flatMap(List::stream)
                .filter(name -> meanings(name).count() > 1)
                .findFirst();
    }

    private Stream<ReportedStatus> meanings(String value) {
        String folded = HostName.folded(value);
        return Arrays.stream(ReportedStatus.values()).filter(status -> HostName.among(of(status), folded));
    }

    /** This rule as it follows another one at that instant: it knows since when it names its field. */
    public StatusField after(StatusField before, Instant at) {
        if (!named()) {
            return NONE;
        }
        boolean same = before.since != null && before.is(name);
        return new StatusField(name, values, same ? before.since : at.truncatedTo(ChronoUnit.MILLIS));
    }

    /** The day on which it was named; {@code null} where none is. */
    public @Nullable LocalDate namedOn(ZoneId zone) {
        return since == null ? null : LocalDate.ofInstant(since, zone);
    }
}
