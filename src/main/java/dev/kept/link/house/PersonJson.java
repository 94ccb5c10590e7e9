package dev.kept.link.house;

import dev.kept.core.Texts;
import dev.kept.core.privacy.PersonPlace;
import dev.kept.core.privacy.PersonTrace;
import dev.kept.link.Json;
import java.util.List;
import java.util.SortedMap;

/**
 * What is stored about a person in this product, or what was erased of it.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param places that hold or held something
 */
public record PersonJson(int version, List<PersonPlaceJson> places) {

    /**
     * A place.
     *
     * @param code never changes
     * @param name what it is called, in the reader's language
     * @param count how many rows there are, or were erased
     * @param rows the first of them, each as its columns; none of what was erased
     */
    public record PersonPlaceJson(String code, String name, long count, List<PersonRowJson> rows) {}

    /** A row. */
    public record PersonRowJson(List<PersonCellJson> columns) {}

    /** What stands in one column of a row. */
    public record PersonCellJson(String column, String value) {}

    /** What was found. */
    public static PersonJson of(List<PersonTrace> traces, Texts texts) {
        return new PersonJson(
                Json.VERSION,
                traces.stream()
                        .map(trace -> new PersonPlaceJson(
                                trace.place().code(),
                                texts.text(PersonPlace.NAMES.key(trace.place())),
                                trace.count(),
                                trace.rows().stream().map(PersonJson::row).toList()))
                        .toList());
    }

    private static PersonRowJson row(SortedMap<String, String> row) {
        return new PersonRowJson(row.entrySet().stream()
                .map(cell -> new PersonCellJson(cell.getKey(), cell.getValue()))
                .toList());
    }

    /** What was erased. */
    public static PersonJson erased(SortedMap<PersonPlace, Integer> places, Texts texts) {
        return new PersonJson(
                Json.VERSION,
                places.entrySet().stream()
                        .map(place -> new PersonPlaceJson(
                                place.getKey().code(),
                                texts.text(PersonPlace.NAMES.key(place.getKey())),
                                place.getValue(),
                                List.of()))
                        .toList());
    }
}
