package dev.kept.core.goal;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalPlace.GoalLevel;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A shared goal as an administrator typed it, without its page.
 *
 * @param existing whether a goal is changed whose key stays, rather than a new one added
 * @param typed by the names of {@link #FIELDS}, without blanks around; what is missing is empty
 */
public record TypedGoal(boolean existing, Map<String, String> typed) {

    /** The fields of a form, in their order. */
    public static final List<String> FIELDS = List.of(
            "key",
            "name",
            "brings",
            "kind",
            "start",
            "target",
            "by",
            "criteria",
            "itSponsor",
            "businessSponsor",
            "cycle",
            "owner",
            "parent",
            "state");

    /** What stands before the name of a business function in the field of the owner. */
    public static final String FUNCTION = "function:";

    /** The state of a goal that is not worked towards any more. */
    public static final String CLOSED = "closed";

    /** The state of one that is; the same as none. */
    public static final String OPEN = "open";

    private static final String NUMBER = "-?\\d{1,12}([.,]\\d{1,4})?";

    public TypedGoal {
        typed = Map.copyOf(typed);
    }

    /** The form of a goal as it is kept. */
    public static TypedGoal of(Goal goal) {
        GoalWording wording = goal.wording();
        GoalAim aim = wording.aim();
        Map<String, String> typed = new HashMap<>();
        typed.put("key", goal.key());
        typed.put("name", wording.name());
        typed.put("brings", wording.brings());
        typed.put("kind", aim.kind().code());
        typed.put("start", number(aim.start()));
        typed.put("target", number(aim.target()));
        typed.put("by", aim.by() == null ? "" : aim.by().toString());
        typed.put("criteria", wording.criteria());
        typed.put("itSponsor", wording.sponsors().it());
        typed.put("businessSponsor", wording.sponsors().business());
        typed.put("cycle", wording.cycle() == null ? "" : wording.cycle().text());
        typed.put("owner", owner(goal.place()));
        typed.put("parent", goal.place().parent() == null ? "" : goal.place().parent());
        typed.put("state", goal.open() ? "" : CLOSED);
        return new TypedGoal(true, typed);
    }

    /** What the field of the owner holds for it. */
    public static String owner(GoalPlace place) {
        return place.function() == null ? place.level().code() : FUNCTION + place.function();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** What was typed into the field; empty where nothing was. */
    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /**
     * Everything that is wrong, each with its field; a new goal needs a key that is free, because saving it would overwrite the
     * other, and an existing one must still be there.
     *
     * @param goals those that are there
     * @param functions the names of the business functions that a goal can be of
     */
    public List<Refusal> wrong(List<Goal> goals, List<String> functions) {
        List<Refusal> wrong = new ArrayList<>();
        key(goals).ifPresent(wrong::add);
        length("name", Goal.LONGEST_NAME, 1, "kept.goals.error.name").ifPresent(wrong::add);
        String longest = Integer.toString(GoalWording.LONGEST_TEXT);
        length("brings", GoalWording.LONGEST_TEXT, 0, "kept.goals.error.text", longest)
                .ifPresent(wrong::add);
        length("criteria", GoalWording.LONGEST_TEXT, 0, "kept.goals.error.text", longest)
                .ifPresent(wrong::add);
        String role = Integer.toString(GoalWording.Sponsors.LONGEST_ROLE);
        for (String sponsor : List.of("itSponsor", "businessSponsor")) {
            length(sponsor, GoalWording.Sponsors.LONGEST_ROLE, 0, "kept.goals.error.role", role)
                    .ifPresent(wrong::add);
        }
        aim(wrong);
        need(wrong, "cycle", text -> text.isEmpty() || GoalCycle.of(text).isPresent(), "kept.goals.error.cycle");
        need(wrong, "owner", text -> place(functions).isPresent(), "kept.goals.error.owner");
        need(wrong, "parent", text -> text.isEmpty() || serves(goals), "kept.goals.error.parent");
        need(wrong, "state", text -> List.of("", OPEN, CLOSED).contains(text), "kept.goals.error.kind");
        return wrong;
    }

    private Optional<Refusal> key(List<Goal> goals) {
        String key = text("key");
        if (!Goal.isKey(key)) {
            return Optional.of(Refusal.invalid("key", "kept.goals.error.key"));
        }
        boolean there = goals.stream().anyMatch(goal -> goal.key().equals(key));
        if (existing && !there) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "kept.goals.error.gone", key));
        }
        return !existing && there
                ? Optional.of(Refusal.invalid("key", "kept.goals.error.taken", key))
                : Optional.empty();
    }

    private Optional<Refusal> length(String field, int longest, int least, String error, String... arguments) {
        String text = text(field);
        boolean good = text.length() >= least
                && text.length() <= longest
                && text.chars().noneMatch(Character::isISOControl);
        return good ? Optional.empty() : Optional.of(Refusal.invalid(field, error, arguments));
    }

    private void need(List<Refusal> wrong, String field, Predicate<String> good, String error) {
        if (!good.test(text(field))) {
            wrong.add(Refusal.invalid(field, error));
        }
    }

    /** Two numbers where something is reduced or raised, in that direction, or none yet; no numbers elsewhere. */
    private void aim(List<Refusal> wrong) {
        int before = wrong.size();
        need(wrong, "kind", text -> kind() != null, "kept.goals.error.kind");
        need(wrong, "start", text -> text.isEmpty() || text.matches(NUMBER), "kept.goals.error.number");
        need(wrong, "target", text -> text.isEmpty() || text.matches(NUMBER), "kept.goals.error.number");
        need(wrong, "by", text -> text.isEmpty() || day(text) != null, "kept.goals.error.day");
        AimKind kind = kind();
        if (kind == null || wrong.size() > before) {
            return;
        }
        BigDecimal start = decimal("start");
        BigDecimal target = decimal("target");
        if (!kind.counted() && (start != null || target != null)) {
            wrong.add(Refusal.invalid(start == null ? "target" : "start", "kept.goals.error.no_numbers"));
        } else if ((start == null) != (target == null)) {
            wrong.add(Refusal.invalid(start == null ? "start" : "target", "kept.goals.error.both_numbers"));
        } else if (start != null && target != null) {
            boolean down = target.compareTo(start) < 0;
            boolean same = target.compareTo(start) == 0;
            if (same || down != (kind == AimKind.REDUCE)) {
                String key = kind == AimKind.REDUCE ? "kept.goals.error.lower" : "kept.goals.error.higher";
                wrong.add(Refusal.invalid("target", key));
            }
        }
    }

    /** The kind that was chosen, or the first; {@code null} for none there is. */
    private @Nullable AimKind kind() {
        String code = text("kind");
        return code.isEmpty()
                ? AimKind.ACHIEVE
                : Arrays.stream(AimKind.values())
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return GoalCycle.holds(day) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable BigDecimal decimal(String field) {
        String text = text(field);
        return text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'));
    }

    private Optional<GoalPlace> place(List<String> functions) {
        String owner = text("owner");
        String parent = text("parent").isEmpty() ? null : text("parent");
        if (owner.startsWith(FUNCTION)) {
            String name = owner.substring(FUNCTION.length());
            return functions.contains(name)
                    ? Optional.of(new GoalPlace(GoalLevel.FUNCTION, name, parent))
                    : Optional.empty();
        }
        return owner.isEmpty() || owner.equals(GoalLevel.ORGANISATION.code())
                ? Optional.of(new GoalPlace(GoalLevel.ORGANISATION, null, parent))
                : Optional.of(owner)
                        .filter(GoalLevel.IT.code()::equals)
                        .map(it -> new GoalPlace(GoalLevel.IT, null, parent));
    }

    /** Whether the parent is another goal that does not serve this one, at however many removes. */
    private boolean serves(List<Goal> goals) {
        Map<String, Goal> byKey = new HashMap<>();
        goals.forEach(goal -> byKey.put(goal.key(), goal));
        Set<String> seen = new HashSet<>(Set.of(text("key")));
        String next = text("parent");
        if (!byKey.containsKey(next)) {
            return false;
        }
        while (next != null && byKey.containsKey(next)) {
            if (!seen.add(next)) {
                return false;
            }
            next = byKey.get(next).place().parent();
        }
        return true;
    }

    /**
     * The goal as typed, of which nothing is {@link #wrong}.
     *
     * @param page its strategy page; {@code null} for none
     */
    public Goal goal(List<String> functions, Goal.@Nullable StrategyPage page) {
        LocalDate by = text("by").isEmpty() ? null : day(text("by"));
        AimKind kind = kind();
        GoalWording wording = new GoalWording(
                text("name"),
                text("brings"),
                new GoalAim(kind == null ? AimKind.ACHIEVE : kind, decimal("start"), decimal("target"), by),
                text("criteria"),
                new GoalWording.Sponsors(text("itSponsor"), text("businessSponsor")),
                GoalCycle.of(text("cycle")).orElse(null));
        GoalPlace place = place(functions).orElse(GoalPlace.ORGANISATION);
        return new Goal(text("key"), wording, place, page, !CLOSED.equals(text("state")));
    }
}
