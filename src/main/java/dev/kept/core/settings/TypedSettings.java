package dev.kept.core.settings;

import dev.kept.core.Refusal;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.TypedFunction;
import dev.kept.core.house.TypedRules;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.scoreboard.BoardTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settings as a file tells them, each part as somebody would type it on its page and checked by the same rules.
 *
 * @param rules all but what is switched off
 * @param switchedOff codes of {@link Capability}
 * @param terms by the names that {@link BoardTerms#of} reads
 * @param functions in any order
 */
public record TypedSettings(
        TypedRules rules, List<String> switchedOff, Map<String, String> terms, List<TypedFunction> functions) {

    public TypedSettings {
        switchedOff = List.copyOf(switchedOff);
        terms = Map.copyOf(terms);
        functions = List.copyOf(functions);
    }

    /**
     * What came of the check.
     *
     * @param settings what they say; empty when anything is wrong
     * @param wrong all that is wrong, each with the place in the file
     */
    public record CheckedSettings(List<HouseSettings> settings, List<Refusal> wrong) {
        public CheckedSettings {
            settings = List.copyOf(settings);
            wrong = List.copyOf(wrong);
        }
    }

    /** The settings, or everything that is wrong with them. */
    public CheckedSettings checked() {
        List<Refusal> wrong = new ArrayList<>();
        rules.wrong().forEach(one -> wrong.add(placed(one, "rules.")));
        HouseRules named = rules.checked().fold(good -> good, refusal -> HouseRules.STANDARD);
        List<BusinessFunction> all = new ArrayList<>();
        boolean calendars = wrong.isEmpty();
        Set<Capability> off = off(wrong);
        BoardTerms.wrong(terms).forEach(one -> wrong.add(placed(one, "terms.")));
        functions(named, calendars, all, wrong);
        return wrong.isEmpty()
                ? BoardTerms.of(terms)
                        .fold(
                                aims -> new CheckedSettings(
                                        List.of(new HouseSettings(named.without(with(named, off)), aims, all)),
                                        List.of()),
                                refusal -> new CheckedSettings(List.of(), List.of(refusal)))
                : new CheckedSettings(List.of(), wrong);
    }

    /** News by mail have a switch of their own among the rules. */
    private static Set<Capability> with(HouseRules rules, Set<Capability> off) {
        EnumSet<Capability> all = EnumSet.noneOf(Capability.class);
        all.addAll(off);
        if (!rules.mails().on()) {
            all.add(Capability.NOTICES);
        }
        return all;
    }

    private Set<Capability> off(List<Refusal> wrong) {
        EnumSet<Capability> off = EnumSet.noneOf(Capability.class);
        for (String code : switchedOff) {
            Arrays.stream(Capability.values())
                    .filter(one -> one.code().equals(code) && one != Capability.NOTICES)
                    .findFirst()
                    .ifPresentOrElse(
                            off::add,
                            () -> wrong.add(Refusal.invalid(
                                    "rules.switchedOff", "kept.settings.error.capability", shown(code))));
        }
        return off;
    }

    /** Each with the calendars of these rules; while the rules are wrong nothing is said of calendars. */
    private void functions(HouseRules good, boolean calendars, List<BusinessFunction> all, List<Refusal> wrong) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < functions.size(); i++) {
            TypedFunction typed = functions.get(i);
            String place = "functions[" + i + "].";
            TypedFunction known = calendars
                    ? typed
                    : new TypedFunction(typed.name(), typed.zone(), "", typed.contacts(), typed.rhythm());
            known.wrong(good).forEach(one -> wrong.add(placed(one, place)));
            known.checked(good).ifGiven(all::add);
            if (!keys.add(RequesterName.key(typed.name()))) {
                wrong.add(Refusal.invalid(place + "name", "kept.settings.error.twice", shown(typed.name())));
            }
        }
    }

    private static Refusal placed(Refusal refusal, String place) {
        String field = refusal.field();
        String inside = field == null ? place.substring(0, place.length() - 1) : place + field;
        return Refusal.invalid(inside, refusal.messageKey(), refusal.arguments().toArray(String[]::new));
    }

    private static String shown(String text) {
        int most = 80;
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }
}
