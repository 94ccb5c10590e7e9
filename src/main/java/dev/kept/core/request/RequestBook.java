package dev.kept.core.request;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.UnheldTextException;
import dev.kept.core.request.BusinessRequest.RequestEnd;
import dev.kept.core.request.BusinessRequest.RequestState;
import dev.kept.core.request.BusinessRequest.RequestTerms;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.InputRules;
import dev.kept.core.rulebook.RequesterName;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules of requests: who is asked by whom, what is asked for, and that of taking up, declining and taking back one happens,
 * once. Asks nobody for permission: callers do.
 */
public final class RequestBook {

    /** How many requests one contact sends within 24 hours, so that nobody floods a project. */
    public static final int MOST_A_DAY = 5;

    /** Longer than it takes to make an issue. When a node dies meanwhile, others can decide after it. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final RequestStore requests;
    private final IntakeStore intakes;
    private final House house;
    private final Clock clock;

    public RequestBook(RequestStore requests, IntakeStore intakes, House house, Clock clock) {
        this.requests = requests;
        this.intakes = intakes;
        this.house = house;
        this.clock = clock;
    }

    /**
     * Takes a request. Sent again under the same id it is answered as it is now, whatever became of it.
     *
     * @param projectId of the project that is asked
     * @param function for which the contact speaks, which the caller has made sure of
     * @param actor the contact, as events name who acts
     */
    public Answer<BusinessRequest> ask(TypedRequest typed, long projectId, String function, String actor) {
        return InputRules.stepId(typed.id()).flatMap(id -> {
            BusinessRequest before = requests.find(id).orElse(null);
            if (before != null) {
                return RequesterName.same(before.terms().function(), function) ? Answer.of(before) : none();
            }
            if (intakes.find(projectId).filter(one -> one.accepts(function)).isEmpty()) {
                return conflict("kept.requests.error.closed", function);
            }
            return terms(typed, projectId, function, actor).flatMap(terms -> kept(id, terms));
        });
    }

    private Answer<RequestTerms> terms(TypedRequest typed, long projectId, String function, String actor) {
        return need(typed.need()).flatMap(need -> InputRules.words(typed.reason())
                .fold(Answer::of, refusal -> Answer.<Optional<String>>refused(refusal.about("reason")))
                .flatMap(reason -> InputRules.date(day(typed.day()), today(function))
                        .map(day -> new RequestTerms(projectId, function, need, reason.orElse(null), day, actor))));
    }

    /** One line that has to be there. Blanks of every kind are one plain blank. */
    private static Answer<String> need(String typed) {
        String need = typed.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (need.isEmpty()) {
            return Answer.refused(Refusal.invalid("need", "kept.requests.error.need"));
        }
        if (need.length() > BusinessRequest.LONGEST_NEED) {
            return Answer.refused(Refusal.invalid(
                    "need", "kept.requests.error.long", Integer.toString(BusinessRequest.LONGEST_NEED)));
        }
        return InputRules.words(need).fold(text -> Answer.of(need), refusal -> Answer.refused(refusal.about("need")));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Answer<BusinessRequest> kept(String id, RequestTerms terms) {
        Instant now = clock.instant();
        if (requests.sent(terms.actor(), now.minus(1, ChronoUnit.DAYS)) >= MOST_A_DAY) {
            return conflict("kept.requests.error.many", Integer.toString(MOST_A_DAY));
        }
        return UnheldTextException.answer(() -> {
            requests.add(BusinessRequest.fresh(id, terms, now));
            return requests.find(id).map(Answer::of).orElseGet(RequestBook::none);
        });
    }

    /** The function does not want it any more. Whose it is, the caller has made sure of. Taken back once more it stays so. */
    public Answer<BusinessRequest> takeBack(String id, String actor) {
        BusinessRequest now = requests.find(id).orElse(null);
        if (now != null && now.state() == RequestState.TAKEN_BACK) {
            return Answer.of(now);
        }
        return decided(id, RequestState.TAKEN_BACK, request -> Answer.of(end(actor, null, null)));
    }

    /** IT declines it, with a reason that the function reads. */
    public Answer<BusinessRequest> decline(String id, String reason, String actor) {
        return InputRules.neededReason(reason)
                .flatMap(words -> decided(id, RequestState.DECLINED, request -> Answer.of(end(actor, words, null))));
    }

    /**
     * IT takes it up.
     *
     * @param carry makes or finds the issue, puts the request on its record, and answers the issue's id. What it refuses leaves
     *     the request as it was. When the node dies after it and before that is kept, the request waits again, and whoever takes
     *     it up then chooses the issue that is there
     */
    public Answer<BusinessRequest> takeUp(String id, String actor, Function<BusinessRequest, Answer<Long>> carry) {
        return decided(
                id, RequestState.TAKEN_UP, request -> carry.apply(request).map(issue -> end(actor, null, issue)));
    }

    private RequestEnd end(String actor, @Nullable String words, @Nullable Long issueId) {
        return new RequestEnd(clock.instant(), actor, words, issueId);
    }

    private Answer<BusinessRequest> decided(
            String id, RequestState state, Function<BusinessRequest, Answer<RequestEnd>> decide) {
        BusinessRequest before = requests.find(id).orElse(null);
        if (before == null) {
            return none();
        }
        // Databases that keep fewer digits must find the claim again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant until = now.plus(CLAIM);
        if (!before.waits() || !requests.claim(id, now, until)) {
            return conflict("kept.requests.error.decided");
        }
        boolean ended = false;
        try {
            Answer<BusinessRequest> answer = UnheldTextException.answer(() -> decide.apply(before)
                    .flatMap(end -> requests.end(id, until, state, end)
                            ? Answer.of(new BusinessRequest(id, before.terms(), before.at(), state, end))
                            : conflict("kept.requests.error.decided")));
            ended = answer instanceof Answer.Given;
            return answer;
        } finally {
            if (!ended) {
                requests.release(id, until);
            }
        }
    }

    /** The request of that id. */
    public Optional<BusinessRequest> find(String id) {
        return requests.find(id);
    }

    /** Those of a function, what arrived last first; at most {@code limit}. */
    public List<BusinessRequest> of(String function, int limit) {
        return requests.of(function, limit);
    }

    /** From whom projects accept requests. */
    public List<Intake> intakes() {
        return intakes.all();
    }

    /** The function's day. */
    public LocalDate today(String function) {
        return LocalDate.now(clock.withZone(house.terms(function).zone()));
    }

    /** Whether the day that was asked for can still be promised. */
    public boolean timely(BusinessRequest request) {
        return !request.terms().day().isBefore(today(request.terms().function()));
    }

    /** For how many days it has waited, in the function's zone; 0 on the day it arrived. */
    public long waited(BusinessRequest request) {
        String function = request.terms().function();
        LocalDate arrived =
                LocalDate.ofInstant(request.at(), house.terms(function).zone());
        return Math.max(0, ChronoUnit.DAYS.between(arrived, today(function)));
    }

    private static <T> Answer<T> none() {
        return Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.requests.error.none"));
    }

    private static <T> Answer<T> conflict(String key, String... arguments) {
        return Answer.refused(Refusal.of(Kind.CONFLICT, key, arguments));
    }
}
