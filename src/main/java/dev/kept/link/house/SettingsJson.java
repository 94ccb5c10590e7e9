package dev.kept.link.house;

import dev.kept.core.Nullable;
import dev.kept.core.figure.Pillar;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.TypedFunction;
import dev.kept.core.scoreboard.Targets;
import dev.kept.core.settings.HouseSettings;
import dev.kept.core.settings.TypedSettings;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settings of a house, to carry to another instance. What this version writes it reads; values are checked by whoever
 * takes them over, as on the pages.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param rules rules of the house, with causes, calendars and what is switched off
 * @param weights how much each pillar counts, in percent
 * @param targets what is aimed at
 * @param functions to whom promises are made
 */
public record SettingsJson(
        int version, HouseRulesJson rules, WeightsJson weights, TargetsJson targets, List<FunctionJson> functions) {

    /** The settings as they are. */
    public static SettingsJson of(HouseSettings settings) {
        Targets targets = settings.terms().targets();
        return new SettingsJson(
                Json.VERSION,
                HouseRulesJson.of(settings.rules()),
                new WeightsJson(
                        settings.terms().weights().of(Pillar.UNDERSTANDING),
                        settings.terms().weights().of(Pillar.SHARED_GOALS),
                        settings.terms().weights().of(Pillar.RELIABILITY),
                        settings.terms().weights().of(Pillar.TRANSPARENCY)),
                new TargetsJson(targets.ratesPercent(), targets.surprisesPercent()),
                settings.functions().stream().map(FunctionJson::of).toList());
    }

    /**
     * Reads settings.
     *
     * @throws MalformedJsonException when the text is no JSON or has not that shape, with the place
     */
    public static TypedSettings read(String text) {
        SettingsJson read = Json.read(text, SettingsJson.class);
        if (read.version() != Json.VERSION) {
            throw new MalformedJsonException("version", "unknown");
        }
        return read.typed();
    }

    /** As somebody would type them. */
    private TypedSettings typed() {
        HouseRulesJson all = Json.there("rules", rules);
        WeightsJson each = Json.there("weights", weights);
        TargetsJson aims = Json.there("targets", targets);
        Map<String, String> terms = new HashMap<>();
        terms.put(Pillar.UNDERSTANDING.code(), Integer.toString(each.understanding()));
        terms.put(Pillar.SHARED_GOALS.code(), Integer.toString(each.sharedGoals()));
        terms.put(Pillar.RELIABILITY.code(), Integer.toString(each.reliability()));
        terms.put(Pillar.TRANSPARENCY.code(), Integer.toString(each.transparency()));
        terms.put(Targets.RATES, Integer.toString(aims.rates()));
        terms.put(Targets.SURPRISES, Integer.toString(aims.surprises()));
        return new TypedSettings(
                all.typed(),
                Json.there("rules.switchedOff", all.switchedOff()),
                terms,
                Json.there("functions", functions).stream()
                        .map(FunctionJson::typed)
                        .toList());
    }

    /** How much each pillar counts, in percent. */
    record WeightsJson(int understanding, int sharedGoals, int reliability, int transparency) {}

    /**
     * What is aimed at, in percent.
     *
     * @param rates at least so many promises kept
     * @param surprises at most so many delays that were a surprise
     */
    record TargetsJson(int rates, int surprises) {}

    /**
     * A business function.
     *
     * @param zone whose midnight counts for it; {@code null} for the house's
     * @param calendar its working calendar; {@code null} for that of the rules
     * @param contacts who speaks for it
     * @param rhythm code of how often they hear what happened
     */
    record FunctionJson(
            String name,
            @Nullable String zone,
            @Nullable String calendar,
            List<FunctionContactJson> contacts,
            String rhythm) {

        static FunctionJson of(BusinessFunction function) {
            return new FunctionJson(
                    function.name(),
                    function.zone() == null ? null : function.zone().getId(),
                    function.calendar(),
                    function.contacts().stream()
                            .map(contact -> new FunctionContactJson(
                                    contact, function.elsewhere().get(contact)))
                            .toList(),
                    function.rhythm().code());
        }

        TypedFunction typed() {
            return new TypedFunction(
                    text(name),
                    text(zone),
                    text(calendar),
                    Json.there("functions.contacts", contacts).stream()
                            .map(FunctionContactJson::line)
                            .collect(Collectors.joining("\n")),
                    text(rhythm));
        }
    }

    /**
     * Who speaks for a function.
     *
     * @param contact user name in Jira, or a mail address
     * @param elsewhere the user name in Confluence; {@code null} where it is not known
     */
    record FunctionContactJson(String contact, @Nullable String elsewhere) {
        String line() {
            return elsewhere == null ? text(contact) : text(contact) + " = " + elsewhere;
        }
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
