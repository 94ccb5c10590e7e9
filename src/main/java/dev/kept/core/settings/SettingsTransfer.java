package dev.kept.core.settings;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.UnheldTextException;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.OneAtATime;
import dev.kept.core.house.RuleStore;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.core.settings.TypedSettings.CheckedSettings;
import java.util.List;

/**
 * Tells the settings of the house, what others would change, and takes them over: all or nothing, on the record as a change
 * on the pages would be. Who may do so is for the caller to ask.
 */
public final class SettingsTransfer {

    private final RuleStore rules;
    private final BoardTermsStore terms;
    private final FunctionStore functions;
    private final OneAtATime turns;

    public SettingsTransfer(RuleStore rules, BoardTermsStore terms, FunctionStore functions, OneAtATime turns) {
        this.rules = rules;
        this.terms = terms;
        this.functions = functions;
        this.turns = turns;
    }

    /**
     * What settings would change, or changed.
     *
     * @param changes each value; none where everything is so already, and where anything is wrong
     * @param wrong all that is wrong; then nothing is changed
     * @param saved whether the changes were made
     */
    public record SettingsPlan(List<SettingChange> changes, List<Refusal> wrong, boolean saved) {
        public SettingsPlan {
            changes = List.copyOf(changes);
            wrong = List.copyOf(wrong);
        }
    }

    /** The settings as they are. */
    public HouseSettings now() {
        return new HouseSettings(rules.current(), terms.house(), functions.all());
    }

    /** What those would change. Changes nothing. */
    public SettingsPlan plan(TypedSettings typed) {
        CheckedSettings checked = typed.checked();
        return checked.settings().stream()
                .findFirst()
                .map(good -> new SettingsPlan(SettingValues.changes(now(), good), List.of(), false))
                .orElseGet(() -> new SettingsPlan(List.of(), checked.wrong(), false));
    }

    /**
     * Takes them over. Functions that they do not name are removed; promises made to those stay.
     *
     * @param reason why, as with a change of weights
     * @param userKey who
     */
    public Answer<SettingsPlan> take(TypedSettings typed, String reason, String userKey) {
        String why = reason.strip();
        if (why.isEmpty()) {
            return Answer.refused(Refusal.invalid("reason", "kept.weights.error.reason"));
        }
        if (why.length() > BoardTermsStore.LONGEST_REASON) {
            return Answer.refused(Refusal.invalid(
                    "reason", "kept.weights.error.longReason", Integer.toString(BoardTermsStore.LONGEST_REASON)));
        }
        return UnheldTextException.answer(() -> Answer.of(turns.run(
                () -> {
                    SettingsPlan plan = plan(typed);
                    if (plan.wrong().isEmpty() && !plan.changes().isEmpty()) {
                        typed.checked().settings().forEach(good -> save(good, why, userKey));
                    }
                    return new SettingsPlan(
                            plan.changes(), plan.wrong(), plan.wrong().isEmpty());
                },
                SettingsPlan::saved)));
    }

    /** Each part only where it differs, so that no log tells of a change that was none. */
    private void save(HouseSettings good, String why, String userKey) {
        HouseSettings now = now();
        if (SettingValues.changes(new HouseSettings(good.rules(), now.terms(), now.functions()), now)
                        .size()
                > 0) {
            rules.replace(good.rules(), userKey);
        }
        if (!good.terms().equals(now.terms())) {
            terms.replace(null, good.terms(), why, userKey);
        }
        for (BusinessFunction gone : now.functions()) {
            if (good.functions().stream().noneMatch(function -> function.named(gone.name()))) {
                functions.remove(gone.name());
            }
        }
        good.functions().stream()
                .filter(function -> !now.functions().contains(function))
                .forEach(functions::save);
    }
}
