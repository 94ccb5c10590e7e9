package dev.kept.storage.row;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Conversation;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Disclosure;
import dev.kept.core.promise.Facet;
import dev.kept.core.promise.Place;
import dev.kept.core.promise.StatedCause;
import dev.kept.core.promise.TakenBack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a commitment's row keeps in one column because no query asks for it, in the form of {@link FactsText}:
 *
 * <pre>
 * accepted=2026-03-09                  disputed=true        split=true
 * confidence=80                        calendar=Berlin
 * counted.project=10001                counted.hidden=true  (where they differ from where the issue is now)
 * cause.0=2026-03-01 wish_changed      a cause, and when it was stated
 * back.0=2026-03-01 2026-03-05         a delivery, and when it was taken back
 * noticeBy.2=2026-03-04                of the third change of date
 * COST.form=RANGE  COST.on=2026-03-01  COST.value=10 000  COST.upTo=12 000
 * </pre>
 */
record CommitmentDetails(SortedMap<String, String> facts) {

    static @Nullable String of(Commitment commitment) {
        SortedMap<String, String> facts = new TreeMap<>();
        Conversation talk = commitment.conversation();
        put(facts, "accepted", talk.acceptedOn());
        number(facts, "cause.", talk.causes(), stated -> stated.on() + " " + stated.code());
        put(facts, "disputed", talk.disputed() ? Boolean.TRUE : null);
        put(facts, "confidence", commitment.deal().confidence());
        put(facts, "calendar", commitment.deal().notice().calendar());
        put(facts, "split", commitment.deal().split() ? Boolean.TRUE : null);
        Place counted = commitment.carrier().counted();
        if (!counted.equals(commitment.carrier().now())) {
            put(facts, "counted.project", counted.projectId());
            put(facts, "counted.hidden", counted.hidden());
        }
        number(facts, "back.", commitment.promise().takenBack(), back -> back.on() + " " + back.until());
        number(facts, "noticeBy.", commitment.promise().changes(), DateChange::noticeBy);
        talk.disclosures().forEach((facet, told) -> disclose(facts, facet.name(), told));
        return FactsText.of(facts);
    }

    private static void disclose(SortedMap<String, String> facts, String facet, Disclosure told) {
        put(facts, facet + ".form", told.form().name());
        put(facts, facet + ".on", told.confirmedOn());
        put(facts, facet + ".value", told.value());
        put(facts, facet + ".upTo", told.upTo());
    }

    private static void put(SortedMap<String, String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    private static <T> void number(
            SortedMap<String, String> facts, String prefix, List<T> values, Function<T, Object> text) {
        for (int i = 0; i < values.size(); i++) {
            put(facts, prefix + i, text.apply(values.get(i)));
        }
    }

    static CommitmentDetails read(@Nullable String text) {
        return new CommitmentDetails(FactsText.read(text));
    }

    Conversation conversation() {
        Map<Facet, Disclosure> told = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String form = facts.get(facet + ".form");
            if (form != null) {
                told.put(
                        facet,
                        new Disclosure(
                                Disclosure.Form.valueOf(form),
                                facts.get(facet + ".value"),
                                facts.get(facet + ".upTo"),
                                Days.day(facts.get(facet + ".on"))));
            }
        }
        return new Conversation(told, causes(), Days.read(facts.get("accepted")), facts.containsKey("disputed"));
    }

    private List<StatedCause> causes() {
        List<StatedCause> all = new ArrayList<>();
        for (int i = 0; facts.containsKey("cause." + i); i++) {
            String[] stated = facts.get("cause." + i).split(" ", 2);
            all.add(new StatedCause(stated[1], Days.day(stated[0])));
        }
        return all;
    }

    Place counted(Place now) {
        String project = facts.get("counted.project");
        return project == null
                ? now
                : new Place(Long.parseLong(project), Boolean.parseBoolean(facts.get("counted.hidden")));
    }

    @Nullable
    String noticeCalendar() {
        return facts.get("calendar");
    }

    @Nullable
    Integer confidence() {
        String percent = facts.get("confidence");
        return percent == null ? null : Integer.valueOf(percent);
    }

    boolean split() {
        return facts.containsKey("split");
    }

    List<TakenBack> takenBack() {
        List<TakenBack> all = new ArrayList<>();
        for (int i = 0; facts.containsKey("back." + i); i++) {
            String[] days = facts.get("back." + i).split(" ");
            all.add(new TakenBack(Days.day(days[0]), Days.day(days[1])));
        }
        return all;
    }

    /** The changes with the notice days that the record names. */
    List<DateChange> changes(List<DateChange> plain) {
        List<DateChange> all = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            DateChange change = plain.get(i);
            LocalDate by = Days.read(facts.get("noticeBy." + i));
            all.add(new DateChange(change.on(), change.newDate(), change.agreed(), by));
        }
        return all;
    }
}
