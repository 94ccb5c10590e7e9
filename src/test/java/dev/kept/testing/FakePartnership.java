package dev.kept.testing;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.commitment.Step;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.DepartureCount;
import dev.kept.core.figure.DeliverySpread;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.figure.Reasons;
import dev.kept.core.figure.Stretch;
import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalCycle;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.map.PartnershipMap;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.promise.TrackRecord;
import dev.kept.core.partnership.CommitmentChanges;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Commitments;
import dev.kept.core.partnership.DepartureView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.Explanations;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.PlannedPart;
import dev.kept.core.partnership.ProjectBoard;
import dev.kept.core.partnership.PromiseChoices;
import dev.kept.core.partnership.RulesView;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.partnership.UpcomingPromise;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.core.scoreboard.LikePromises;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Precedents;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboard.PillarScore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A partnership with one project, {@code SHOP}, and one promise, on {@code SHOP-1}; remembers what it was asked. */
public final class FakePartnership
        implements Partnership, Explanations, Commitments, CommitmentChanges, PromiseChoices {

    public static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    public static final CommitmentView COMMITMENT = CommitmentViews.promise(
            "Faster <checkout> & more",
            "Sales",
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 3, 10),
            LocalDate.of(2026, 3, 20),
            LocalDate.of(2026, 3, 22),
            null,
            LocalDate.of(2026, 3, 5),
            null,
            Outcome.MISSED_WARNED);

    private static final GoalDetails DETAILS = new GoalDetails(
            new GoalWording(
                    "Grow <online> revenue",
                    "More people buy <online>.",
                    new GoalAim(
                            GoalAim.AimKind.RAISE,
                            new BigDecimal("12.5"),
                            new BigDecimal("20"),
                            LocalDate.of(2026, 12, 31)),
                    "Revenue in percent",
                    new GoalWording.Sponsors("", "Head of <Sales>"),
                    new GoalCycle("2026-Q4")),
            new GoalPlace(GoalPlace.GoalLevel.FUNCTION, "Sales", "PROFIT"),
            true,
            3,
            LocalDate.of(2026, 3, 2),
            null);

    public static final GoalView GOAL = new GoalView(
            "GROWTH",
            "Grow <online> revenue",
            "Strategy & goals",
            "https://wiki.example/x?pageId=1",
            3,
            "https://j/i",
            DETAILS);

    public static final TimelineEntry ENTRY = new TimelineEntry(
            3,
            LocalDate.of(2026, 3, 6),
            Instant.parse("2026-03-06T10:00:00Z"),
            EventKind.DATE_AGREED,
            Side.BUSINESS,
            LocalDate.of(2026, 3, 20),
            "Testing takes <longer>",
            "underestimated",
            Via.CONTACT,
            Word.ANSWERED,
            true,
            LocalDate.of(2026, 3, 9),
            Reach.TOLD,
            LocalDate.of(2026, 3, 6),
            Map.of("size", "2.5"));

    public static final RulesView RULES = new RulesView(
            2,
            "Office",
            14,
            15,
            30,
            List.of(new Cause("forgotten", Side.IT, null), new Cause("supplier_late", null, "Our supplier")),
            5,
            null,
            ConsentRule.UNTIL_CONTACTS,
            false,
            DeliveryRule.STANDARD);

    /** What was asked, in order. */
    public final List<Object> asked = new ArrayList<>();

    /** When set, everything is refused with it. */
    public Optional<Refusal> refusal = Optional.empty();

    /** A board of SHOP with those rates; pillars without a measure have no evidence. */
    public static Scoreboard board(Rate first, Rate agreed, Rate surprise) {
        List<PillarScore> pillars = List.of(
                new PillarScore(Pillar.UNDERSTANDING, 25, null, List.of()),
                new PillarScore(Pillar.SHARED_GOALS, 25, null, List.of()),
                new PillarScore(
                        Pillar.RELIABILITY,
                        25,
                        first.n() < Figure.FEWEST ? null : first.value(),
                        List.of(
                                Figure.of(Measure.FIRST_PROMISE_RATE, first, 0.8),
                                Figure.of(Measure.AS_AGREED_RATE, agreed, 0.8))),
                new PillarScore(
                        Pillar.TRANSPARENCY,
                        25,
                        surprise.n() < Figure.FEWEST ? null : 1 - surprise.value(),
                        List.of(Figure.of(Measure.SURPRISE_RATE, surprise, 0.2))));
        int announced = Math.max(0, first.n() - first.hits() - surprise.hits());
        Stretch stretch = new Stretch(TODAY.minusDays(365), TODAY, first.hits(), 0, announced, surprise.hits());
        List<Stretch> stretches = first.n() < Figure.FEWEST ? List.of() : List.of(stretch);
        return new Scoreboard(
                "SHOP",
                "Web <shop>",
                TODAY,
                365,
                pillars,
                Scoreboard.overall(pillars),
                Reasons.NONE,
                List.of(),
                stretches,
                DeliverySpread.NONE,
                List.of());
    }

    public static Scoreboard board() {
        return board(new Rate(45, 50), new Rate(30, 50), new Rate(1, 3));
    }

    @Override
    public Answer<Scoreboard> scoreboard(String projectKey, ScoreboardQuery query) {
        return answer(query, projectKey.equals("SHOP") ? Optional.of(board()) : Optional.empty());
    }

    /** One in danger and one that is fine. */
    public static final List<UpcomingPromise> NEXT = List.of(
            new UpcomingPromise("SHOP-2", "Returns <by post>", "Service", TODAY.plusDays(3), true, false),
            new UpcomingPromise("SHOP-3", "Gift cards", "Sales", TODAY, false, false));

    @Override
    public Answer<ProjectBoard> board(String projectKey, ScoreboardQuery query) {
        Answer<Scoreboard> answer = scoreboard(projectKey, query);
        asked.add("next " + projectKey);
        return answer.map(figures -> new ProjectBoard(figures, NEXT));
    }

    @Override
    public Answer<ExplanationView> explanation(
            String projectKey, Measure measure, ScoreboardQuery query, String after, int limit) {
        ExplanationView.What what =
                new ExplanationView.What("c-1", "SHOP-1", "Faster <checkout>", "Sales", Side.IT, 2.5, true);
        LocalDate due = TODAY.minusDays(2);
        List<ExplanationView.ExplanationRow> rows = List.of(
                new ExplanationView.ExplanationRow(
                        what, due, due, null, null, null, true, Outcome.KEPT_FIRST, Word.ANSWERED, List.of()),
                new ExplanationView.ExplanationRow(
                        null,
                        due,
                        null,
                        due.minusDays(3),
                        null,
                        null,
                        false,
                        Outcome.MISSED_WARNED,
                        Word.STATED,
                        List.of()));
        ExplanationView view = new ExplanationView(
                "SHOP",
                measure,
                TODAY.minusDays(365),
                TODAY,
                new Rate(1, 2),
                new Rate(0, 2),
                new Rate(0, 0),
                rows,
                "2026-03-30~c-2");
        return answer(
                List.of(measure, query, String.valueOf(after), limit),
                projectKey.equals("SHOP") ? Optional.of(view) : Optional.empty());
    }

    @Override
    public Answer<DepartureView> departures(String projectKey, ScoreboardQuery query, String after, int limit) {
        ExplanationView.What what =
                new ExplanationView.What("c-1", "SHOP-1", "Faster <checkout>", "Sales", Side.IT, 2.5, true);
        LocalDate day = TODAY.minusDays(2);
        DepartureView view = new DepartureView(
                "SHOP",
                TODAY.minusDays(365),
                TODAY,
                List.of(
                        new DepartureCount(YearMonth.from(day), Departure.DepartureKind.RELEASED, 1),
                        new DepartureCount(YearMonth.from(day), Departure.DepartureKind.HIDDEN, 1)),
                List.of(
                        new DepartureView.DepartureRow(day, Departure.DepartureKind.RELEASED, what),
                        new DepartureView.DepartureRow(day.minusDays(1), Departure.DepartureKind.HIDDEN, null)),
                "2026-03-29~2~c-2");
        return answer(
                List.of("departures", query, String.valueOf(after), limit),
                projectKey.equals("SHOP") ? Optional.of(view) : Optional.empty());
    }

    /**
     * SHOP with a board of its own, one with too few promises, and one without any; of {@code 250} so that a page has
     * others before and behind it.
     */
    public static PortfolioBoard portfolio(int startAt) {
        return new PortfolioBoard(
                TODAY,
                365,
                new PortfolioBoard.Together(new Rate(47, 53), 2, PortfolioBoard.Spread.BEYOND_CHANCE),
                new Slice<>(
                        List.of(
                                row("BARE", "A <bare> project", new Rate(0, 0), new Rate(0, 0), new Rate(0, 0), null),
                                row(
                                        "FEW",
                                        "Few",
                                        new Rate(2, 3),
                                        new Rate(3, 3),
                                        new Rate(1, 1),
                                        new PortfolioBoard.Estimate(0.81, new Interval(0.62, 0.94))),
                                row(
                                        "SHOP",
                                        "Web <shop>",
                                        new Rate(45, 50),
                                        new Rate(30, 50),
                                        new Rate(1, 5),
                                        new PortfolioBoard.Estimate(0.88, new Interval(0.8, 0.94)))),
                        startAt,
                        250));
    }

    private static PortfolioBoard.PortfolioRow row(
            String key, String name, Rate first, Rate agreed, Rate surprise, PortfolioBoard.Estimate expected) {
        return new PortfolioBoard.PortfolioRow(
                key,
                name,
                List.of(
                        Figure.of(Measure.FIRST_PROMISE_RATE, first, 0.8),
                        Figure.of(Measure.AS_AGREED_RATE, agreed, 0.8),
                        Figure.of(Measure.SURPRISE_RATE, surprise, 0.2)),
                expected);
    }

    @Override
    public Answer<PortfolioBoard> portfolio(ScoreboardQuery query, Slice.Request page) {
        return answer(List.of(query, page), Optional.of(portfolio(page.startAt())));
    }

    /** Two projects and two functions: few and nothing, enough and few; a third project stands on the next page. */
    public static final PartnershipMap MAP = new PartnershipMap(
            TODAY,
            365,
            List.of("Finance", "Sales & <shop>"),
            new Slice<>(
                    List.of(
                            new PartnershipMap.MapRow(
                                    "BARE",
                                    "A <bare> project",
                                    List.of(
                                            new PartnershipMap.MapCell(1, new Rate(2, 4)),
                                            new PartnershipMap.MapCell(0, new Rate(0, 0)))),
                            new PartnershipMap.MapRow(
                                    "SHOP",
                                    "Shop",
                                    List.of(
                                            new PartnershipMap.MapCell(3, new Rate(9, 12)),
                                            new PartnershipMap.MapCell(2, new Rate(0, 0))))),
                    0,
                    3));

    @Override
    public Answer<PartnershipMap> map(int windowDays, Slice.Request page) {
        return answer(List.of(windowDays, page), Optional.of(MAP));
    }

    @Override
    public Answer<CommitmentPage> commitments(String projectKey, CommitmentQuery query) {
        CommitmentPage page =
                new CommitmentPage(List.of(COMMITMENT), query.startAt(), new CommitmentPage.MatchCount(7, false), null);
        return answer(query, projectKey.equals("SHOP") ? Optional.of(page) : Optional.empty());
    }

    @Override
    public Answer<Optional<CommitmentView>> commitment(String issueKey) {
        return switch (issueKey) {
            case "SHOP-1" -> answer(issueKey, Optional.of(Optional.of(COMMITMENT)));
            case "SHOP-2" -> answer(issueKey, Optional.of(Optional.empty()));
            default -> answer(issueKey, Optional.empty());
        };
    }

    private static Object asked(Object what, @Nullable String stepId) {
        return stepId == null ? what : List.of(stepId, what);
    }

    @Override
    public Answer<CommitmentView> make(String issueKey, CommitmentTerms terms, @Nullable String stepId) {
        return answer(asked(terms, stepId), issueKey.startsWith("SHOP-") ? Optional.of(COMMITMENT) : Optional.empty());
    }

    @Override
    public Answer<CommitmentView> offer(
            String issueKey, CommitmentTerms terms, Side proposer, @Nullable String stepId) {
        return answer(
                asked(List.of(proposer, terms), stepId),
                issueKey.startsWith("SHOP-") ? Optional.of(COMMITMENT) : Optional.empty());
    }

    @Override
    public Answer<CommitmentView> take(String issueKey, Step step) {
        return answer(step, issueKey.startsWith("SHOP-") ? Optional.of(COMMITMENT) : Optional.empty());
    }

    @Override
    public Answer<List<TimelineEntry>> timeline(String issueKey) {
        return answer(issueKey, known(issueKey, List.of(ENTRY)));
    }

    @Override
    public Answer<List<CommitmentView>> smallPromises(String issueKey) {
        return answer(issueKey, known(issueKey, List.of(COMMITMENT)));
    }

    @Override
    public Answer<CommitmentView> backToYou(
            String issueKey, long commentId, String requester, LocalDate date, Side side, @Nullable String stepId) {
        return answer(asked(List.of(commentId, requester, date, side), stepId), known(issueKey, COMMITMENT));
    }

    @Override
    public Answer<List<CommitmentView>> split(String issueKey, List<PlannedPart> parts, @Nullable String stepId) {
        return answer(asked(parts, stepId), known(issueKey, List.of(COMMITMENT)));
    }

    @Override
    public Answer<CommitmentView> find(String commitmentId) {
        return answer(commitmentId, commitmentId.equals("c-1") ? Optional.of(COMMITMENT) : Optional.empty());
    }

    @Override
    public Answer<CommitmentView> takeOn(String commitmentId, Step step) {
        return answer(step, commitmentId.equals("c-1") ? Optional.of(COMMITMENT) : Optional.empty());
    }

    private static <T> Optional<T> known(String issueKey, T value) {
        return issueKey.startsWith("SHOP-") ? Optional.of(value) : Optional.empty();
    }

    @Override
    public Answer<Integer> ask(String commitmentId, boolean restricted) {
        return answer(commitmentId, commitmentId.equals("c-1") ? Optional.of(2) : Optional.empty());
    }

    @Override
    public Answer<RulesView> rules(String requester) {
        return answer(requester, Optional.of(RULES));
    }

    @Override
    public Answer<GoalView> goal(String goalKey) {
        return answer(goalKey, goalKey.equals(GOAL.key()) ? Optional.of(GOAL) : Optional.empty());
    }

    @Override
    public Answer<List<GoalView>> goals(String text) {
        return answer(text, Optional.of(List.of(GOAL)));
    }

    @Override
    public Answer<Precedents> precedents(String issueKey) {
        return precedents(issueKey, Side.IT, SizeBand.SMALL, TODAY.plusDays(20));
    }

    /** Of twelve promises, as case N16 has them. */
    @Override
    public Answer<Precedents> precedents(String issueKey, Side side, SizeBand band, LocalDate date) {
        TrackRecord past = new TrackRecord(List.of(0.5, 0.7, 0.8, 0.9, 0.95, 1.0, 1.0, 1.1, 1.2, 1.4, 1.6, 2.0));
        return answer(
                issueKey,
                Optional.of(new Precedents(past, new LikePromises.PlannedPromise(side, band, TODAY, date), TODAY)));
    }

    @Override
    public Answer<List<String>> requesters(String prefix) {
        return answer(prefix, Optional.of(List.of("Sales", "Service")));
    }

    private <T> Answer<T> answer(Object question, Optional<T> value) {
        asked.add(question);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        return value.map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.rest.notFound")));
    }
}
