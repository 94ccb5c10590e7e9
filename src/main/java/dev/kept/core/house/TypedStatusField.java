package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.rulebook.StatusField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The field in which IT says how promises stand, as an administrator typed it.
 *
 * @param name of the field; empty for none
 * @param onTrack names of the values that mean it, one a line
 * @param inDanger likewise
 * @param offTrack likewise
 */
public record TypedStatusField(String name, String onTrack, String inDanger, String offTrack) {

    /** None. */
    public static final TypedStatusField EMPTY = new TypedStatusField("", "", "", "");

    static TypedStatusField of(StatusField field) {
        return new TypedStatusField(
                field.name(),
                lines(field, ReportedStatus.ON_TRACK),
                lines(field, ReportedStatus.IN_DANGER),
                lines(field, ReportedStatus.OFF));
    }

    private static String lines(StatusField field, ReportedStatus status) {
        return String.join("\n", field.of(status));
    }

    /** The rule, or the first thing that is wrong with it, by the name of the form's field. */
    Answer<StatusField> checked() {
        return DeliveryNames.names("statusField", name).flatMap(fields -> DeliveryNames.names("onTrack", onTrack)
                .flatMap(good -> DeliveryNames.names("inDanger", inDanger)
                        .flatMap(danger -> DeliveryNames.names("offTrack", offTrack)
                                .flatMap(bad -> field(fields, good, danger, bad)))));
    }

    private static Answer<StatusField> field(
            List<String> fields, List<String> onTrack, List<String> inDanger, List<String> off) {
        Map<ReportedStatus, List<String>> values = new EnumMap<>(ReportedStatus.class);
        values.put(ReportedStatus.ON_TRACK, onTrack);
        values.put(ReportedStatus.IN_DANGER, inDanger);
        values.put(ReportedStatus.OFF, off);
        boolean any = values.values().stream().anyMatch(names -> !names.isEmpty());
        if (fields.size() > 1) {
            return refused("statusField", "kept.rules.error.statusField.one");
        }
        if (fields.isEmpty()) {
            return any ? refused("statusField", "kept.rules.error.statusField.none") : Answer.of(StatusField.NONE);
        }
        if (onTrack.isEmpty() || inDanger.isEmpty() && off.isEmpty()) {
            return refused(onTrack.isEmpty() ? "onTrack" : "inDanger", "kept.rules.error.statusField.values");
        }
        StatusField field = new StatusField(fields.get(0), values, null);
        return field.ambiguous()
                .map(name -> TypedStatusField.<StatusField>refused(
                        "statusField", "kept.rules.error.statusField.twice", TypedRules.shown(name)))
                .orElseGet(() -> Answer.of(field));
    }

    private static <T> Answer<T> refused(String field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field, key, arguments));
    }
}
