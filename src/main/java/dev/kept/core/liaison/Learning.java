package dev.kept.core.liaison;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.figure.Figure;
import dev.kept.core.liaison.LiaisonDeed.QuestionAnswered;
import dev.kept.core.liaison.LiaisonDeed.QuestionAsked;
import dev.kept.core.liaison.LiaisonDeed.SessionConfirmed;
import dev.kept.core.liaison.LiaisonDeed.SessionHeld;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.understanding.OpenQuestions;
import dev.kept.core.measure.understanding.OpenQuestions.TimedQuestion;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a function and IT learn from each other.
 *
 * @param sessions the last that was noted first
 * @param questions the last that was asked first
 * @param answers how soon each side answers the other
 */
public record Learning(List<HeldSession> sessions, List<PutQuestion> questions, List<SideAnswers> answers) {

    /** An answer within so many working days is in time. */
    public static final int IN_TIME_DAYS = 5;

    /** Of a function that nobody noted anything of. */
    public static final Learning NOTHING = new Learning(List.of(), List.of(), List.of());

    public Learning {
        sessions = List.copyOf(sessions);
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
    }

    /**
     * A session.
     *
     * @param number of the event that noted it
     * @param side whose word it is
     * @param confirmed whether the other side said that it was so
     */
    public record HeldSession(int number, Side side, SessionHeld held, boolean confirmed) {}

    /**
     * A question.
     *
     * @param number of the event that asked
     * @param side who asked
     * @param answer the other side's; empty while there is none
     * @param answeredOn {@code null} while it is open
     */
    public record PutQuestion(
            int number,
            Side side,
            LocalDate askedOn,
            String question,
            String answer,
            @Nullable LocalDate answeredOn) {}

    /**
     * How soon a side answers (case N11).
     *
     * @param side which answers
     * @param inTime answered within {@value #IN_TIME_DAYS} working days, of those asked at least so long ago
     * @param medianDays working days until half are answered, open ones counted as they are; {@code null} when that is not
     *     known yet, and under five questions
     * @param open how many wait
     */
    public record SideAnswers(
            Side side, Rate inTime, @Nullable Integer medianDays, int open) {}

    /**
     * What was said of one function.
     *
     * @param events in the order of their numbers
     * @param zone in which the function's days begin
     */
    static Learning of(List<LiaisonEvent> events, ZoneId zone, WorkCalendar calendar, LocalDate today) {
        Map<Integer, HeldSession> sessions = new LinkedHashMap<>();
        Map<Integer, PutQuestion> questions = new LinkedHashMap<>();
        for (LiaisonEvent event : events) {
            LocalDate on = LocalDate.ofInstant(event.at(), zone);
            if (event.deed() instanceof SessionHeld held) {
                sessions.put(event.number(), new HeldSession(event.number(), event.side(), held, false));
            } else if (event.deed() instanceof SessionConfirmed confirmed) {
                sessions.computeIfPresent(
                        confirmed.about(), (number, one) -> new HeldSession(number, one.side(), one.held(), true));
            } else if (event.deed() instanceof QuestionAsked asked) {
                questions.put(
                        event.number(), new PutQuestion(event.number(), event.side(), on, asked.question(), "", null));
            } else if (event.deed() instanceof QuestionAnswered answered) {
                questions.computeIfPresent(
                        answered.about(),
                        (number, one) -> one.answeredOn() != null
                                ? one
                                : new PutQuestion(
                                        number, one.side(), one.askedOn(), one.question(), answered.answer(), on));
            }
        }
        return new Learning(
                latest(sessions), latest(questions), answers(List.copyOf(questions.values()), calendar, today));
    }

    private static <T> List<T> latest(Map<Integer, T> byNumber) {
        List<T> latest = new ArrayList<>(byNumber.values());
        Collections.reverse(latest);
        return latest;
    }

    private static List<SideAnswers> answers(List<PutQuestion> all, WorkCalendar calendar, LocalDate today) {
        return Arrays.stream(Side.values())
                .filter(side -> all.stream().anyMatch(one -> one.side() == side.other()))
                .map(side -> {
                    List<PutQuestion> asked = all.stream()
                            .filter(one -> one.side() == side.other())
                            .toList();
                    OpenQuestions open = open(asked, calendar, today);
                    return new SideAnswers(
                            side,
                            open.inTime(IN_TIME_DAYS),
                            asked.size() < Figure.FEWEST ? null : open.medianDays(),
                            (int) asked.stream()
                                    .filter(one -> one.answeredOn() == null)
                                    .count());
                })
                .toList();
    }

    /** As the measure takes them; days are working days. */
    static OpenQuestions open(List<PutQuestion> asked, WorkCalendar calendar, LocalDate today) {
        return new OpenQuestions(asked.stream()
                .map(one -> {
                    @Nullable LocalDate answered = one.answeredOn();
                    int ago = (int) calendar.notice(one.askedOn(), today);
                    return answered == null
                            ? new TimedQuestion(ago, false, ago)
                            : new TimedQuestion((int) calendar.notice(one.askedOn(), answered), true, ago);
                })
                .toList());
    }

    /** Sessions of that day and the year before it. */
    public List<HeldSession> lately(LocalDate day) {
        return sessions.stream()
                .filter(one -> !one.held().on().isAfter(day) && one.held().on().isAfter(day.minusYears(1)))
                .toList();
    }

    /** How many questions wait for an answer. */
    public int waiting() {
        return answers.stream().mapToInt(SideAnswers::open).sum();
    }

    /** How many questions, or sessions, of that side wait for the other's word. */
    long waitingOf(Side side, LiaisonKind kind) {
        return kind == LiaisonKind.ASKED
                ? questions.stream()
                        .filter(one -> one.side() == side && one.answeredOn() == null)
                        .count()
                : sessions.stream()
                        .filter(one -> one.side() == side && !one.confirmed())
                        .count();
    }
}
