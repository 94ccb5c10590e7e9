package dev.kept.tools;

import dev.kept.core.measure.PromiseTable;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One table of promises as a file has it, with what its case says about reading it.
 *
 * @param promises in the file's order
 * @param parents by id, what a promise was split from; only for those that say so
 * @param notices the notice rules asked for, one or several
 * @param severalNotices whether the file asks with a list, and so wants lists
 * @param sided whether a promise says which side made it
 * @param smallAtMost sizes up to this are small; negative when the case does not ask for bands
 */
record PromiseSheet(
        LocalDate asOf,
        List<Promise> promises,
        Map<String, String> parents,
        List<Integer> notices,
        boolean severalNotices,
        boolean sided,
        double smallAtMost) {

    static final int NOTICE_DAYS = 1;

    private static final Set<String> ROW = Set.of(
            "id",
            "made_on",
            "due",
            "done_on",
            "size",
            "side",
            "parent",
            "changes",
            "warned_on",
            "withdrawn_on",
            "withdrawn_agreed");
    private static final Set<String> CHANGE = Set.of("on", "new_due", "agreed");

    static PromiseSheet read(Fields inputs, String listName) {
        List<Promise> promises = new ArrayList<>();
        Map<String, String> parents = new HashMap<>();
        Map<String, Fields> seen = new HashMap<>();
        boolean sided = false;
        for (Fields row : inputs.rows(listName)) {
            Promise promise = promise(row.only(ROW));
            if (seen.put(promise.id(), row) != null) {
                throw row.wrong("id", "a name of its own");
            }
            promises.add(promise);
            sided |= row.has("side");
            if (row.has("parent")) {
                parents.put(promise.id(), row.text("parent"));
            }
        }
        boolean several = inputs.object().path("min_notice_days").isArray();
        List<Integer> notices = inputs.has("min_notice_days") ? inputs.days("min_notice_days") : List.of(NOTICE_DAYS);
        double smallAtMost = inputs.has("small_is_size_at_most") ? inputs.amountOr("small_is_size_at_most", 0) : -1;
        return new PromiseSheet(inputs.date("as_of"), promises, parents, notices, several, sided, smallAtMost);
    }

    /** The table under the one notice rule, or under the usual one when several are asked for. */
    PromiseTable table() {
        return new PromiseTable(promises, asOf, severalNotices ? NOTICE_DAYS : notices.get(0));
    }

    private static Promise promise(Fields row) {
        LocalDate due = row.date("due");
        LocalDate made = row.dateOrNone("made_on");
        return new Promise(
                row.text("id"),
                made == null ? due : made,
                due,
                changes(row),
                row.dateOrNone("done_on"),
                List.of(),
                row.dateOrNone("warned_on"),
                row.dateOrNone("withdrawn_on"),
                row.flag("withdrawn_agreed") ? Consent.AS_GIVEN : null,
                row.amountOr("size", 1),
                side(row));
    }

    private static List<DateChange> changes(Fields row) {
        return row.list("changes").stream()
                .map(change -> change.only(CHANGE))
                .map(change -> new DateChange(change.date("on"), change.date("new_due"), change.flag("agreed")))
                .sorted(Comparator.comparing(DateChange::on))
                .toList();
    }

    private static Side side(Fields row) {
        return switch (row.textOr("side", "it").toLowerCase(Locale.ROOT)) {
            case "it" -> Side.IT;
            case "business" -> Side.BUSINESS;
            default -> throw row.wrong("side", "it or business");
        };
    }
}
