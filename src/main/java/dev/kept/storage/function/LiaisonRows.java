package dev.kept.storage.function;

import dev.kept.core.Nullable;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.LiaisonDeed;
import dev.kept.core.liaison.LiaisonDeed.DecisionConfirmed;
import dev.kept.core.liaison.LiaisonDeed.DecisionTaken;
import dev.kept.core.liaison.LiaisonDeed.QuestionAnswered;
import dev.kept.core.liaison.LiaisonDeed.QuestionAsked;
import dev.kept.core.liaison.LiaisonDeed.RoleTaken;
import dev.kept.core.liaison.LiaisonDeed.SessionConfirmed;
import dev.kept.core.liaison.LiaisonDeed.SessionHeld;
import dev.kept.core.liaison.LiaisonDeed.SurveyChanged;
import dev.kept.core.liaison.LiaisonEvent;
import dev.kept.core.liaison.LiaisonKind;
import dev.kept.core.liaison.LiaisonSession;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.sql.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what both sides said of working together into rows and back. */
final class LiaisonRows {

    private static final String COMMA = ",";

    private LiaisonRows() {}

    /** By which an event is kept once. */
    static String key(String function, int number) {
        return RequesterName.key(function) + "#" + number;
    }

    static Map<String, Object> values(LiaisonEvent event) {
        Map<String, Object> values = new HashMap<>();
        values.put("EVENT_KEY", key(event.function(), event.number()));
        values.put("FUNCTION_KEY", RequesterName.key(event.function()));
        values.put("SHOWN_NAME", event.function());
        values.put("EVENT_NUMBER", event.number());
        values.put("EVENT_KIND", event.deed().kind().name());
        values.put("EVENT_SIDE", event.side().name());
        values.put("OCCURRED_AT", event.at().toEpochMilli());
        values.put("ABOUT_EVENT", 0);
        put(values, event.deed());
        return values;
    }

    private static void put(Map<String, Object> values, LiaisonDeed deed) {
        if (deed instanceof RoleTaken taken) {
            values.put("ON_DAY", taken.from().toString());
            values.put("SAID_WORDS", taken.role());
            values.put("DEPUTY_ROLE", taken.deputy().isEmpty() ? null : taken.deputy());
            values.put("SAID_COUNTS", counts(taken.list()));
        } else if (deed instanceof SurveyChanged changed) {
            values.put("SAID_WORDS", changed.words());
            values.put("SAID_COUNTS", Long.toString(changed.round()));
        } else if (deed instanceof SessionHeld held) {
            values.put("ON_DAY", held.on().toString());
            values.put("SAID_WORDS", held.lesson());
            values.put("SAID_COUNTS", held.session().name() + COMMA + held.itPeople() + COMMA + held.businessPeople());
        } else if (deed instanceof SessionConfirmed confirmed) {
            values.put("ABOUT_EVENT", confirmed.about());
        } else if (deed instanceof QuestionAsked asked) {
            values.put("SAID_WORDS", asked.question());
        } else if (deed instanceof QuestionAnswered answered) {
            values.put("ABOUT_EVENT", answered.about());
            values.put("SAID_WORDS", answered.answer());
        } else if (deed instanceof DecisionTaken taken) {
            values.put("ON_DAY", taken.on().toString());
            values.put("SAID_WORDS", DecisionText.of(taken));
        } else if (deed instanceof DecisionConfirmed confirmed) {
            values.put("ABOUT_EVENT", confirmed.about());
        }
    }

    private static String counts(HandOverList list) {
        @Nullable LocalDate review = list.reviewBy();
        return String.join(
                COMMA,
                Integer.toString(list.open()),
                Integer.toString(list.waiting()),
                Integer.toString(list.danger()),
                Integer.toString(list.requests()),
                review == null ? "" : review.toString());
    }

    static LiaisonEvent read(Row row) {
        return new LiaisonEvent(
                row.getString("SHOWN_NAME"),
                row.getInt("EVENT_NUMBER"),
                Instant.ofEpochMilli(row.getLong("OCCURRED_AT")),
                Side.valueOf(row.getString("EVENT_SIDE")),
                deed(row));
    }

    private static LiaisonDeed deed(Row row) {
        return switch (LiaisonKind.valueOf(row.getString("EVENT_KIND"))) {
            case HAND_OVER ->
                new RoleTaken(
                        row.getString("SAID_WORDS"),
                        text(row.getStringOrNull("DEPUTY_ROLE")),
                        LocalDate.parse(row.getString("ON_DAY")),
                        list(row.getString("SAID_COUNTS")));
            case SESSION_HELD -> session(row);
            case SESSION_CONFIRMED -> new SessionConfirmed(row.getInt("ABOUT_EVENT"));
            case ASKED -> new QuestionAsked(row.getString("SAID_WORDS"));
            case ANSWERED -> new QuestionAnswered(row.getInt("ABOUT_EVENT"), row.getString("SAID_WORDS"));
            case DECISION -> DecisionText.read(row.getString("SAID_WORDS"), LocalDate.parse(row.getString("ON_DAY")));
            case DECISION_CONFIRMED -> new DecisionConfirmed(row.getInt("ABOUT_EVENT"));
            case SURVEY_CHANGE ->
                new SurveyChanged(Long.parseLong(row.getString("SAID_COUNTS")), row.getString("SAID_WORDS"));
        };
    }

    private static SessionHeld session(Row row) {
        String[] parts = row.getString("SAID_COUNTS").split(COMMA);
        return new SessionHeld(
                LiaisonSession.valueOf(parts[0]),
                LocalDate.parse(row.getString("ON_DAY")),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                row.getString("SAID_WORDS"));
    }

    private static HandOverList list(String stored) {
        List<String> parts = List.of(stored.split(COMMA, -1));
        String review = parts.get(4);
        return new HandOverList(
                Integer.parseInt(parts.get(0)),
                Integer.parseInt(parts.get(1)),
                Integer.parseInt(parts.get(2)),
                Integer.parseInt(parts.get(3)),
                review.isEmpty() ? null : LocalDate.parse(review));
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
