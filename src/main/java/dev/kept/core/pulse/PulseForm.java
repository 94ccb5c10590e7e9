package dev.kept.core.pulse;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.blind.TypedGroup;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.measure.pulse.ShownGroups;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.InputRules;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks what was typed for a round. */
final class PulseForm {

    private static final int LONGEST = 200;
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private final FunctionStore functions;
    private final LocalDate today;

    PulseForm(FunctionStore functions, LocalDate today) {
        this.functions = functions;
        this.today = today;
    }

    /** @param changed what both sides said that they changed because of the round before; empty before there was one */
    Answer<PulseTerms> terms(TypedPulse typed, Map<Side, String> changed) {
        return groups(typed)
                .flatMap(groups -> wording(typed).flatMap(wording -> days(typed, groups, wording, changed)));
    }

    private Answer<List<AskedGroup>> groups(TypedPulse typed) {
        AskedGroup it = AskedGroup.of(Side.IT, "", typed.it());
        if (it == null || it.members() == null || it.people() < ShownGroups.LEAST_ANSWERS) {
            return refused("it", "kept.pulses.error.it", Integer.toString(ShownGroups.LEAST_ANSWERS));
        }
        List<AskedGroup> groups = new ArrayList<>(List.of(it));
        for (TypedGroup one : typed.functions()) {
            BusinessFunction function = functions.find(one.name()).orElse(null);
            AskedGroup group = function == null ? null : AskedGroup.of(Side.BUSINESS, function.name(), one);
            if (group == null) {
                return refused("functions", "kept.pulses.error.function", one.name());
            }
            groups.add(group);
        }
        int people = groups.stream().mapToInt(AskedGroup::people).sum() - it.people();
        return people < ShownGroups.LEAST_ANSWERS
                ? refused("functions", "kept.pulses.error.business", Integer.toString(ShownGroups.LEAST_ANSWERS))
                : Answer.of(groups);
    }

    private static Answer<Map<String, Map<PulseItem, String>>> wording(TypedPulse typed) {
        Map<String, Map<PulseItem, String>> wording = new LinkedHashMap<>();
        for (String language : PulseTerms.LANGUAGES) {
            Map<PulseItem, String> words = new EnumMap<>(PulseItem.class);
            for (PulseItem item : PulseItem.values()) {
                String own =
                        line(typed.wording().getOrDefault(language, Map.of()).getOrDefault(item, ""));
                if (own.length() > LONGEST || unprintable(own)) {
                    return refused("wording", "kept.pulses.error.wording", Integer.toString(LONGEST));
                }
                if (!own.isEmpty()) {
                    words.put(item, own);
                }
            }
            if (!words.isEmpty()) {
                wording.put(language, words);
            }
        }
        return Answer.of(wording);
    }

    private Answer<PulseTerms> days(
            TypedPulse typed,
            List<AskedGroup> groups,
            Map<String, Map<PulseItem, String>> wording,
            Map<Side, String> changed) {
        LocalDate opens = day(typed.opens());
        LocalDate closes = day(typed.closes());
        if (opens == null || closes == null || closes.isBefore(opens) || closes.isBefore(today)) {
            return refused("closes", "kept.rounds.error.days");
        }
        return Answer.of(new PulseTerms(
                groups, opens, closes, ShownGroups.LEAST_ANSWERS, ShownGroups.LEAST_FOR_COMMENTS, wording, changed));
    }

    private static String line(String typed) {
        return BREAKS.matcher(typed).replaceAll(" ").strip();
    }

    private static boolean unprintable(String text) {
        return InputRules.words(text) instanceof Answer.Refused<?>;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static <T> Answer<T> refused(String field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field, key, arguments));
    }
}
