package dev.kept.link.contact;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.core.review.ReviewAgenda;
import dev.kept.core.review.ReviewAgenda.AgendaFacts;
import dev.kept.core.review.ReviewAgenda.AgendaGroup;
import dev.kept.core.review.ReviewAgenda.AgendaPromise;
import dev.kept.core.review.ReviewAgenda.Lack;
import dev.kept.core.review.ReviewSpan;
import dev.kept.link.Json;
import dev.kept.link.ListJson;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Within;
import dev.kept.link.Written;
import dev.kept.link.contact.FunctionSheetJson.SheetGoalJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The agenda of a review; {@link ReviewAgenda} says what its members mean.
 *
 * @param function its name
 * @param projects keys of the projects that it is narrowed to; none for all
 * @param since the day of the last review
 * @param today the day of the agenda, in the function's zone
 * @param until the last day that it looks ahead to
 * @param promises in the order of the agenda
 * @param more whether there are more promises than are looked at
 * @param asked how many requests of the function wait for an answer of IT
 * @param decided what was decided since the last review
 * @param goals those that not both sides confirmed
 */
public record ReviewAgendaJson(
        String function,
        List<AgendaProjectJson> projects,
        LocalDate since,
        LocalDate today,
        LocalDate until,
        List<AgendaPromiseJson> promises,
        boolean more,
        @Within(least = 0) int asked,
        List<DecisionJson> decided,
        List<SheetGoalJson> goals) {

    public ReviewAgendaJson {
        Json.there("function", function);
        projects = List.copyOf(Json.there("projects", projects));
        Json.there("since", since);
        Json.there("today", today);
        Json.there("until", until);
        promises = List.copyOf(Json.there("promises", promises));
        decided = List.copyOf(Json.there("decided", decided));
        goals = List.copyOf(Json.there("goals", goals));
    }

    public static ReviewAgendaJson of(ReviewAgenda agenda) {
        ReviewSpan span = agenda.span();
        return new ReviewAgendaJson(
                agenda.function(),
                agenda.projects().stream().map(AgendaProjectJson::new).toList(),
                span.since(),
                span.today(),
                span.until(),
                agenda.promises().stream().map(AgendaPromiseJson::of).toList(),
                agenda.more(),
                agenda.asked(),
                agenda.decided().stream().map(DecisionJson::of).toList(),
                agenda.goals().stream().map(SheetGoalJson::of).toList());
    }

    /** A list, whole. */
    public static ListJson<ReviewAgendaJson> list(List<ReviewAgenda> agendas) {
        return ListJson.of(agendas, ReviewAgendaJson::of);
    }

    /**
     * Reads what was written.
     *
     * @throws MalformedJsonException when it is no such agenda
     */
    public static ReviewAgenda read(String text) {
        return Json.read(text, ReviewAgendaJson.class).agenda();
    }

    /** The same of a list. */
    public static List<ReviewAgenda> readList(String text) {
        return Json.read(text, AgendaListJson.class).values().stream()
                .map(ReviewAgendaJson::agenda)
                .toList();
    }

    private ReviewAgenda agenda() {
        return new ReviewAgenda(
                function,
                projects.stream().map(AgendaProjectJson::key).toList(),
                new ReviewSpan(since, today, until),
                promises.stream().flatMap(AgendaPromiseJson::known).toList(),
                more,
                asked,
                decided.stream().map(DecisionJson::shown).toList(),
                goals.stream().map(SheetGoalJson::goal).toList());
    }

    /** What {@link #list} writes. */
    record AgendaListJson(List<ReviewAgendaJson> values) {
        AgendaListJson {
            values = List.copyOf(Json.there("values", values));
        }
    }

    /** @param key as it was named */
    public record AgendaProjectJson(String key) {
        public AgendaProjectJson {
            Json.there("key", key);
        }
    }

    /**
     * A promise, or a date that is on the table.
     *
     * @param group {@code null} when it was read and this version does not know it
     * @param awaited the side whose word is awaited; {@code null} for none
     * @param proposed the new date that waits for an answer; {@code null} for none
     * @param deliveredOn {@code null} while it was not
     * @param confirmed whose word it is that the delivery was confirmed; {@code null} while nobody says so
     * @param thanked whether the function said thanks since the last review
     * @param lacks what an offer or a request does not have yet
     */
    public record AgendaPromiseJson(
            String issueKey,
            String title,
            @Written @Nullable AgendaGroup group,
            LocalDate date,
            boolean warned,
            boolean disputed,
            @Nullable Side awaited,
            @Nullable LocalDate proposed,
            @Nullable LocalDate deliveredOn,
            @Nullable Word confirmed,
            boolean thanked,
            List<AgendaLackJson> lacks) {
        public AgendaPromiseJson {
            Json.there("issueKey", issueKey);
            Json.there("title", title);
            Json.there("date", date);
            lacks = List.copyOf(Json.there("lacks", lacks));
        }

        static AgendaPromiseJson of(AgendaPromise one) {
            AgendaFacts facts = one.facts();
            return new AgendaPromiseJson(
                    one.issueKey(),
                    one.title(),
                    one.group(),
                    one.date(),
                    facts.warned(),
                    facts.disputed(),
                    facts.awaited(),
                    facts.proposed(),
                    facts.deliveredOn(),
                    facts.confirmed(),
                    facts.thanked(),
                    one.lacks().stream().map(AgendaLackJson::new).toList());
        }

        Stream<AgendaPromise> known() {
            return group == null
                    ? Stream.empty()
                    : Stream.of(new AgendaPromise(
                            issueKey,
                            title,
                            group,
                            date,
                            new AgendaFacts(warned, disputed, awaited, proposed, deliveredOn, confirmed, thanked),
                            lacks.stream()
                                    .map(AgendaLackJson::lack)
                                    .filter(Objects::nonNull)
                                    .toList()));
        }
    }

    /** @param lack {@code null} when it was read and this version does not know it */
    public record AgendaLackJson(@Written @Nullable Lack lack) {}
}
