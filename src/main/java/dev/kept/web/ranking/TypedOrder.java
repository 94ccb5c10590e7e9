package dev.kept.web.ranking;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.goal.Goal;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.core.rulebook.InputRules;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was typed: a place for each goal, twice, and perhaps points.
 *
 * @param round its number
 * @param stepId told with each sending, so that one that is sent twice is kept once
 * @param own places by the goals' keys, as typed
 * @param guess the same
 * @param points likewise; all empty where none are spread
 * @param blind whether the reader was asked as one of many
 */
record TypedOrder(
        long round,
        String stepId,
        Map<String, String> own,
        Map<String, String> guess,
        Map<String, String> points,
        boolean blind) {

    /** Makes every sum one that is refused. */
    private static final int NO_NUMBER = -100_000;

    static final String OWN = "own-";
    static final String GUESS = "guess-";
    static final String POINTS = "points-";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern PLACE = Pattern.compile("[1-9]\\d?");
    private static final Pattern POINT = Pattern.compile("\\d{1,3}");

    /** What the form starts with: what this side said before, or nothing, so that no order is suggested. */
    static TypedOrder of(GoalRound round, @Nullable SideView said) {
        List<String> keys = round.terms().keys();
        return new TypedOrder(
                round.id(),
                "",
                places(keys, said == null ? List.of() : said.own()),
                places(keys, said == null ? List.of() : said.guess()),
                points(keys, said == null ? Map.of() : said.points()),
                round.terms().blind() != null);
    }

    private static Map<String, String> points(List<String> keys, Map<String, Integer> said) {
        Map<String, String> points = new LinkedHashMap<>();
        keys.forEach(key -> points.put(key, said.containsKey(key) ? Integer.toString(said.get(key)) : ""));
        return points;
    }

    private static Map<String, String> places(List<String> keys, List<String> order) {
        Map<String, String> places = new LinkedHashMap<>();
        keys.forEach(key -> places.put(key, order.contains(key) ? Integer.toString(order.indexOf(key) + 1) : ""));
        return places;
    }

    /** As it was sent; refused where it is not such a form. */
    static Answer<TypedOrder> of(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.startsWith(OWN))
                .map(name -> name.substring(OWN.length()))
                .sorted()
                .toList();
        String round = typed(request, "round");
        String stepId = typed(request, "stepId");
        boolean good = NUMBER.matcher(round).matches()
                && !(InputRules.stepId(stepId) instanceof Answer.Refused<String>)
                && !keys.isEmpty()
                && keys.size() <= RoundTerms.MOST_GOALS
                && keys.stream().allMatch(Goal::isKey);
        return good
                ? Answer.of(new TypedOrder(
                        Long.parseLong(round),
                        stepId,
                        typed(request, keys, OWN),
                        typed(request, keys, GUESS),
                        typed(request, keys, POINTS),
                        typed(request, "blind").equals("true")))
                : Answer.refused(Refusal.of(Kind.INVALID, "kept.contact.error.form"));
    }

    private static Map<String, String> typed(HttpServletRequest request, List<String> keys, String field) {
        Map<String, String> places = new LinkedHashMap<>();
        keys.forEach(key -> places.put(key, typed(request, field + key)));
        return places;
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** Both orders and the points; refused where a place is missing or given twice, or some points are spread and not all. */
    Answer<SideView> orders() {
        return order(own, "own", "kept.ranking.error.own")
                .flatMap(mine -> order(guess, "guess", "kept.ranking.error.guess")
                        .flatMap(theirs -> spread().map(all -> new SideView(mine, theirs, all))));
    }

    private Answer<Map<String, Integer>> spread() {
        if (points.values().stream().allMatch(String::isBlank)) {
            return Answer.of(Map.of());
        }
        Map<String, Integer> all = new LinkedHashMap<>();
        points.forEach((key, typed) -> all.put(
                key,
                typed.isBlank()
                        ? 0
                        : POINT.matcher(typed.strip()).matches() ? Integer.parseInt(typed.strip()) : NO_NUMBER));
        int sum = all.values().stream().mapToInt(Integer::intValue).sum();
        return sum == RoundTerms.POINTS
                ? Answer.of(all)
                : Answer.refused(Refusal.invalid(
                        "points",
                        sum < 0 ? "kept.ranking.error.points_number" : "kept.ranking.error.points",
                        Integer.toString(sum)));
    }

    private static Answer<List<String>> order(Map<String, String> places, String field, String sentence) {
        int goals = places.size();
        String[] order = new String[goals + 1];
        for (Map.Entry<String, String> one : places.entrySet()) {
            int place = PLACE.matcher(one.getValue()).matches() ? Integer.parseInt(one.getValue()) : 0;
            if (place < 1 || place > goals || order[place] != null) {
                return Answer.refused(Refusal.invalid(field, sentence, Integer.toString(goals)));
            }
            order[place] = one.getKey();
        }
        return Answer.of(new ArrayList<>(Arrays.asList(order).subList(1, goals + 1)));
    }

    /** Whether it is about these goals. */
    boolean about(GoalRound asked) {
        return asked.id() == round
                && own.keySet().equals(Set.copyOf(asked.terms().keys()));
    }
}
