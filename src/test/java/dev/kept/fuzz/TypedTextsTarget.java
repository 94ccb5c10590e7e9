package dev.kept.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.kept.core.departure.Departure.DeparturePosition;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.TypedGuide;
import dev.kept.core.house.TypedRules;
import dev.kept.core.house.TypedRules.TypedCalendar;
import dev.kept.core.house.TypedStatusField;
import dev.kept.core.listing.Page.PagePosition;
import dev.kept.core.listing.Sort;
import dev.kept.core.plain.TypedDictionary;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.scoreboard.DuePromises.DuePosition;
import dev.kept.core.scoreboard.ExplanationPlace;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.house.SettingsJson;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people type into forms, and texts that stand in addresses: each is taken, or refused with a sentence. */
public final class TypedTextsTarget {

    private TypedTextsTarget() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        switch (data.consumeInt(0, 5)) {
            case 0 -> rules(data);
            case 1 -> new TypedDictionary(data.consumeRemainingAsString()).checked();
            case 2 -> guide(data);
            case 3 -> positions(data.pickValue(Sort.values()), data.consumeRemainingAsString());
            case 4 -> settings(data.consumeRemainingAsString());
            default ->
                RequesterName.of(data.consumeRemainingAsString()).ifGiven(name -> RequesterName.key(name.shown()));
        }
    }

    private static void rules(FuzzedDataProvider data) {
        String causes = data.consumeString(200);
        String numbers = data.consumeString(12);
        String days = data.consumeString(40);
        String name = data.consumeString(40);
        TypedCalendar calendar =
                new TypedCalendar(name, Set.of(data.pickValue(DayOfWeek.values())), data.consumeRemainingAsString());
        new TypedRules(
                        numbers,
                        name,
                        numbers,
                        numbers,
                        days,
                        numbers,
                        causes,
                        List.of(calendar),
                        numbers,
                        numbers,
                        name,
                        causes,
                        causes,
                        new TypedStatusField(name, causes, causes, name),
                        name,
                        name,
                        numbers)
                .checked();
    }

    private static void guide(FuzzedDataProvider data) {
        Map<GuidePart, String> texts = new EnumMap<>(GuidePart.class);
        for (GuidePart part : GuidePart.values()) {
            texts.put(part, data.consumeString(120));
        }
        new TypedGuide(texts).checked();
    }

    private static void positions(Sort sort, String text) {
        PagePosition.read(text, sort);
        ExplanationPlace.read(text);
        DeparturePosition.read(text);
        DuePosition.read(text);
    }

    private static void settings(String text) {
        try {
            SettingsJson.read(text);
        } catch (MalformedJsonException named) {
            named.getMessage();
        }
    }
}
