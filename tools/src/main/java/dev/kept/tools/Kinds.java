package dev.kept.tools;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every kind of case there is. No two of them read the same inputs. */
final class Kinds {

    static final List<Kind> ALL = List.of(
            Kind.of(PromiseCases::table, "as_of", "commitments")
                    .orWith("min_notice_days", "small_is_size_at_most")
                    .unlessExpected(PromiseCases::tableAsked)
                    .alsoOnBoard(BoardCases::table),
            Kind.of(PromiseCases::split, "as_of", "before", "after")
                    .orWith("min_notice_days", "small_is_size_at_most")
                    .unlessExpected(PromiseCases::splitAsked)
                    .alsoOnBoard(BoardCases::split),
            Kind.of(PromiseCases::delivery, "as_of", "case").alsoOnBoard(BoardCases::delivery),
            Kind.of(PromiseCases::midnight, "done_at", "due")
                    .unlessExpected(PromiseCases::midnightAsked)
                    .alsoOnBoard(BoardCases::midnight),
            Kind.of(PromiseCases::notice, "announced", "due", "holidays").alsoOnBoard(BoardCases::notice),
            Kind.of(RateCases::intervals, "pairs").orWith("z", "level"),
            Kind.of(RateCases::shrinkage, "projects"),
            Kind.of(RateCases::judgement, "min_show", "target", "cases"),
            Kind.of(WeightCases::halfLife, "as_of", "half_life_days", "matured"),
            Kind.of(WeightCases::decay, "start", "half_life_months", "ages_months"),
            Kind.of(WeightCases::effectiveSize, "weights"),
            Kind.of(WeightCases::pillars, "pillars", "weights"),
            Kind.of(ChartCases::xmr, "weekly_rate"),
            Kind.of(ChartCases::pChart, "kept_n"),
            Kind.of(ForecastCases::brier, "stated_and_kept"),
            Kind.of(ForecastCases::shortfall, "stated", "kept"),
            Kind.of(ForecastCases::days, "days"),
            Kind.of(TransparencyCases::disclosure, "as_of", "fresh_within_days", "items"),
            Kind.of(TransparencyCases::reports, "lookback_days", "reports").alsoOnBoard(ReportedBoard::of),
            Kind.of(TransparencyCases::readability, "texts"),
            Kind.of(TransparencyCases::jargon, "text", "dictionary"),
            Kind.of(PlanCases::cases, "cases"),
            Kind.of(PlanCases::predictability, "objectives"),
            Kind.of(PlanCases::sayDo, "initial_points", "added", "removed", "done_of_initial", "done_of_added"),
            Kind.of(PlanCases::reasons, "misses_by_reason"),
            Kind.of(PlanCases::budget, "target", "due_in_window", "due_so_far", "missed_so_far"),
            Kind.of(GoalCases::alignment, "as_of", "page_fresh_within_days", "work", "goals"),
            Kind.of(GoalCases::agreement, "business_rank", "it_rank"),
            Kind.of(GoalCases::effortFit, "effort_share_from_E27", "weights_business", "weights_it", "all_relabelled"),
            Kind.of(GoalCases::inDeed, "as_of", "page_fresh_within_days", "alive_within_days", "goals"),
            Kind.of(RankingCases::coorientation, "goals", "cases"),
            Kind.of(RankingCases::chanceLine, "alpha", "n", "look_at"),
            Kind.of(RankingCases::oneList, "minimum_people", "side_1", "side_2"),
            Kind.of(RankingCases::overlap, "depth", "business", "it"),
            Kind.of(ContactCases::effective, "functions", "suppress_under_people"),
            Kind.of(
                    ContactCases::ownNumbers,
                    "facts_each",
                    "people",
                    "share_right_by_person_shuffled",
                    "minimum_people"),
            Kind.of(ContactCases::questions, "questions", "within"),
            Kind.of(AskingCases::silence, "groups").orWith("measured_reliability_sales"),
            Kind.of(AskingCases::unanimity, "groups", "minimum_answers"),
            Kind.of(RecordCases::earliness, "promise", "made", "changes"),
            Kind.of(RecordCases::trackRecord, "ratios", "days_promised", "ages"),
            Kind.of(RecordCases::misunderstood, "deliveries", "taken_back", "of_these_misunderstood"),
            Kind.of(RecordCases::costs, "misses", "hours"),
            Kind.of(PeopleCases::understanding, "as_of", "functions", "contacts_by_month")
                    .orWith(
                            "guide_fresh_within_days",
                            "new_joiners",
                            "joiners_onboarded_with_guide_in_30_days",
                            "shadowing_sessions",
                            "it_people",
                            "it_people_with_a_session_in_12_months"),
            Kind.of(PeopleCases::pulse, "min_answers", "answers").orWith("measured_reliability"));

    private Kinds() {}

    /** The one that reads exactly these inputs; anything else is refused, with the name that is in the way. */
    static Kind of(Fields inputs) {
        Set<String> names = new TreeSet<>(inputs.names());
        for (Kind kind : ALL) {
            if (kind.reads(names)) {
                return kind;
            }
        }
        for (Kind kind : ALL) {
            if (names.containsAll(kind.required())) {
                Set<String> known = new HashSet<>(kind.required());
                known.addAll(kind.optional());
                names.removeAll(known);
                throw new MalformedException(inputs.place() + ": nothing that is known reads " + names + " beside "
                        + new TreeSet<>(kind.required()));
            }
        }
        throw new MalformedException(inputs.place() + ": no measure reads " + names);
    }
}
