package dev.kept.link.contact;

import dev.kept.core.Nullable;
import dev.kept.core.liaison.Learning;
import dev.kept.core.liaison.Learning.HeldSession;
import dev.kept.core.liaison.Learning.PutQuestion;
import dev.kept.core.liaison.Learning.SideAnswers;
import dev.kept.core.liaison.LiaisonDeed.SessionHeld;
import dev.kept.core.liaison.LiaisonSession;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Side;
import dev.kept.link.Json;
import dev.kept.link.Within;
import dev.kept.link.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a function and IT learn from each other; {@link Learning} says what its members mean.
 *
 * @param sessions the last that was noted first
 * @param questions the last that was asked first
 * @param answers how soon each side answers the other
 */
public record LearningJson(
        List<HeldSessionJson> sessions, List<PutQuestionJson> questions, List<SideAnswersJson> answers) {

    public LearningJson {
        sessions = List.copyOf(Json.there("sessions", sessions));
        questions = List.copyOf(Json.there("questions", questions));
        answers = List.copyOf(Json.there("answers", answers));
    }

    static LearningJson of(Learning learning) {
        return new LearningJson(
                learning.sessions().stream().map(HeldSessionJson::of).toList(),
                learning.questions().stream()
                        .map(one -> new PutQuestionJson(
                                one.number(),
                                one.side(),
                                one.askedOn(),
                                one.question(),
                                one.answer(),
                                one.answeredOn()))
                        .toList(),
                learning.answers().stream()
                        .map(one -> new SideAnswersJson(
                                one.side(), one.inTime().hits(), one.inTime().n(), one.medianDays(), one.open()))
                        .toList());
    }

    Learning value() {
        return new Learning(
                sessions.stream().flatMap(HeldSessionJson::known).toList(),
                questions.stream()
                        .map(one -> new PutQuestion(
                                one.number, one.side, one.askedOn, one.question, one.answer, one.answeredOn))
                        .toList(),
                answers.stream()
                        .map(one ->
                                new SideAnswers(one.side, new Rate(one.inTime, one.asked), one.medianDays, one.open))
                        .toList());
    }

    /**
     * A session.
     *
     * @param number by which it is confirmed
     * @param side whose word it is
     * @param session {@code null} when it was read and this version does not know it
     * @param on the day of it
     * @param lesson what was learned
     * @param confirmed whether the other side said that it was so
     */
    public record HeldSessionJson(
            int number,
            Side side,
            @Written @Nullable LiaisonSession session,
            LocalDate on,
            @Within(least = 1) int itPeople,
            @Within(least = 1) int businessPeople,
            String lesson,
            boolean confirmed) {
        public HeldSessionJson {
            Json.there("side", side);
            Json.there("on", on);
            Json.there("lesson", lesson);
        }

        static HeldSessionJson of(HeldSession one) {
            SessionHeld held = one.held();
            return new HeldSessionJson(
                    one.number(),
                    one.side(),
                    held.session(),
                    held.on(),
                    held.itPeople(),
                    held.businessPeople(),
                    held.lesson(),
                    one.confirmed());
        }

        Stream<HeldSession> known() {
            return session == null
                    ? Stream.empty()
                    : Stream.of(new HeldSession(
                            number, side, new SessionHeld(session, on, itPeople, businessPeople, lesson), confirmed));
        }
    }

    /**
     * A question.
     *
     * @param number by which it is answered
     * @param side who asked
     * @param answer the other side's; empty while there is none
     * @param answeredOn {@code null} while it is open
     */
    public record PutQuestionJson(
            int number,
            Side side,
            LocalDate askedOn,
            String question,
            String answer,
            @Nullable LocalDate answeredOn) {
        public PutQuestionJson {
            Json.there("side", side);
            Json.there("askedOn", askedOn);
            Json.there("question", question);
            Json.there("answer", answer);
        }
    }

    /**
     * How soon a side answers.
     *
     * @param inTime how many were answered within five working days
     * @param asked of those asked at least so long ago
     * @param medianDays working days until half are answered; {@code null} when that is not known yet
     * @param open how many wait
     */
    public record SideAnswersJson(
            Side side,
            @Within(least = 0) int inTime,
            @Within(least = 0) int asked,
            @Nullable Integer medianDays,
            @Within(least = 0) int open) {
        public SideAnswersJson {
            Json.there("side", side);
        }
    }
}
