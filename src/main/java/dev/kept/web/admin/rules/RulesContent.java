package dev.kept.web.admin.rules;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.UnheldTextException;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.house.RulePreset;
import dev.kept.core.house.RuleStore;
import dev.kept.core.house.TypedRules;
import dev.kept.core.house.TypedRules.TypedCalendar;
import dev.kept.core.house.TypedStatusField;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.LastChange;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the house. There is always one more calendar to fill in, and one whose name is emptied together with its
 * days is removed. A new rule on notice holds for what is promised from then on.
 */
public final class RulesContent implements AdminContent<RulesContent.RulesState> {

    /**
     * How many calendars are read from a form: more than the rules allow, so that too many are refused and not cut off.
     */
    private static final int MOST_FORMS = 30;

    private static final TextGroup<RulePreset> PRESETS = TextGroup.of("kept.rules.preset", RulePreset.class);

    private final Texts texts;
    private final RuleStore rules;
    private final LastChange lastChange;

    public RulesContent(Texts texts, RuleStore rules, LastChange lastChange) {
        this.texts = texts;
        this.rules = rules;
        this.lastChange = lastChange;
    }

    /**
     * What is on the page.
     *
     * @param typed the rules as they were typed
     * @param wrong all that is wrong with what was typed; none when nothing is known to be
     * @param preset the set that fills the form; {@code null} for what is in force or was typed
     */
    record RulesState(
            TypedRules typed, List<Refusal> wrong, @Nullable RulePreset preset) {
        RulesState(TypedRules typed, List<Refusal> wrong) {
            this(typed, wrong, null);
        }
    }

    @Override
    public String path() {
        return "/plugins/servlet/kept/rules";
    }

    @Override
    public String template() {
        return "templates/kept/rules.vm";
    }

    @Override
    public String titleKey() {
        return "kept.rules.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.rules.saved");
    }

    @Override
    public Answer<RulesState> opened(SentForm address) {
        TypedRules now = TypedRules.of(rules.current());
        RulePreset preset = preset(address.text("preset"));
        return Answer.of(new RulesState(preset == null ? now : preset.on(now), List.of(), preset));
    }

    /** {@code null} for what is no set, as in an address that was cut. */
    private static @Nullable RulePreset preset(String code) {
        return Arrays.stream(RulePreset.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Answer<RulesState> again(SentForm form, Refusal wrong) {
        TypedRules typed = typed(form);
        List<Refusal> all = typed.wrong();
        return Answer.of(new RulesState(typed, all.contains(wrong) ? all : List.of(wrong)));
    }

    /** The latest change, which names the state of all rules; empty until somebody changed them. */
    @Override
    public String replaced(SentForm form) {
        return rules.lastChange()
                .map(change -> change.at() + " " + change.userKey())
                .orElse("");
    }

    @Override
    public boolean changes(SentForm form) {
        return true;
    }

    @Override
    public AuditMark audit(SentForm form) {
        return new AuditMark(AuditAction.RULES, "", rules.current().toString());
    }

    /** Replaces all rules at once, and keeps who did. */
    @Override
    public AdminReply<RulesState> done(SentForm form, String adminKey) {
        return AdminReply.of(
                typed(form)
                        .checked()
                        .flatMap(good -> UnheldTextException.answer(() -> {
                            rules.replace(good.switchedLike(rules.current()), adminKey);
                            return Answer.of(good);
                        })),
                good -> new AdminReply.Done<>("saved=true"));
    }

    /** The form, and who changed the rules last. */
    @Override
    public void draw(RulesState state, Model model, PageAddress place) {
        new RulesForm(texts, state.typed(), state.wrong()).put(model);
        model.models(
                "presets",
                Arrays.stream(RulePreset.values())
                        .map(one -> new Model(texts)
                                .text("url", place.page() + "?preset=" + one.code())
                                .message("name", PRESETS.key(one)))
                        .toList());
        RulePreset chosen = state.preset();
        model.text("filled", chosen == null ? "" : texts.text("kept.rules.filled", texts.text(PRESETS.key(chosen))));
        model.text(
                "last",
                rules.lastChange()
                        .map(change -> lastChange.sentence(change.at(), change.userKey()))
                        .orElseGet(() -> texts.text("kept.rules.never")));
    }

    /** What the form holds, as typed. Its calendars are numbered from 0 without a gap. */
    private TypedRules typed(SentForm form) {
        List<TypedCalendar> calendars = new ArrayList<>();
        for (int i = 0; i < MOST_FORMS && form.has("calendar" + i + ".name"); i++) {
            String start = "calendar" + i + ".";
            calendars.add(new TypedCalendar(
                    form.typed(start + "name"), free(form, start + "free"), form.typed(start + "holidays")));
        }
        return new TypedRules(
                form.typed("noticeDays"),
                form.typed("noticeCalendar"),
                form.typed("reopenDays"),
                form.typed("correctMinutes"),
                form.typed("remindDays"),
                form.typed("freshDays"),
                new CauseRows(texts).lines(form),
                calendars,
                form.typed("figureYears"),
                form.typed("packMonths"),
                form.typed("consent"),
                form.typed("resolutions"),
                form.typed("statuses"),
                new TypedStatusField(
                        form.typed("statusField"),
                        form.typed("onTrack"),
                        form.typed("inDanger"),
                        form.typed("offTrack")),
                form.typed("names"),
                form.typed("notices"),
                form.typed("mailsADay"));
    }

    /** The days of the week that are ticked as free; what is no day is left out. */
    private static Set<DayOfWeek> free(SentForm form, String name) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        List<String> names = form.ticked(name);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (names.contains(day.name())) {
                days.add(day);
            }
        }
        return days;
    }
}
