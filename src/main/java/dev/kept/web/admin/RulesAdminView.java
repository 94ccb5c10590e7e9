package dev.kept.web.admin;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.house.RuleChange;
import dev.kept.core.house.TypedRules;
import dev.kept.core.house.TypedRules.TypedCalendar;
import dev.kept.core.promise.WorkCalendar;
import dev.kept.web.template.Html;
import dev.kept.web.template.Templates;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The administration page <i>Rules</i> as HTML. */
public final class RulesAdminView {

    private static final List<String> WORDS = List.of(
            "title",
            "intro",
            "save",
            "saved",
            "notice",
            "noticeDays",
            "noticeCalendar",
            "noticeCalendar.none",
            "noticeDays.hint",
            "others",
            "reopenDays",
            "reopenDays.hint",
            "remindDays",
            "remindDays.hint",
            "freshDays",
            "freshDays.hint",
            "causes",
            "causes.hint",
            "retention",
            "retention.ledger",
            "figureYears",
            "figureYears.hint",
            "packMonths",
            "packMonths.hint",
            "calendar.name",
            "calendar.free",
            "calendar.holidays",
            "calendar.holidays.hint",
            "calendar.remove");
    private static final List<String> FIELDS = List.of("noticeDays", "reopenDays", "remindDays", "freshDays");

    private final Texts texts;
    private final Templates templates;
    private final UserManager users;
    private final TimeZoneManager zones;

    public RulesAdminView(Texts texts, Templates templates, UserManager users, TimeZoneManager zones) {
        this.texts = texts;
        this.templates = templates;
        this.users = users;
        this.zones = zones;
    }

    /**
     * What is on the page.
     *
     * @param wrong what is wrong with what was typed; {@code null} when nothing is
     * @param saved whether it has just been saved
     */
    record State(TypedRules typed, @Nullable Refusal wrong, boolean saved) {}

    String html(State state, Optional<RuleChange> last, WeightsView.Target target) {
        Map<String, Object> model = new HashMap<>();
        Map<String, Object> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word.replace('.', '_') + "Html", escaped("kept.rules." + word)));
        model.put("words", words);
        model.put("actionHtml", Html.escape(target.action()));
        model.put("tokenNameHtml", Html.escape(target.tokenName()));
        model.put("tokenHtml", Html.escape(target.token()));
        model.put("isSaved", state.saved());
        TypedRules typed = state.typed();
        List<String> values = List.of(typed.noticeDays(), typed.reopenDays(), typed.remindDays(), typed.freshDays());
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            fields.put(FIELDS.get(i), field(values.get(i), FIELDS.get(i), state));
        }
        fields.put("figureYears", field(typed.figureYears(), "figureYears", state));
        fields.put("packMonths", field(typed.packMonths(), "packMonths", state));
        fields.put("causes", field(typed.causes(), "causes", state));
        fields.put("noticeCalendar", field(typed.noticeCalendar(), "noticeCalendar", state));
        model.put("fields", fields);
        model.put("choices", choices(typed));
        model.put("calendars", calendars(state));
        Refusal wrong = state.wrong();
        if (wrong != null) {
            boolean placed = wrong.field() != null && !wrong.field().equals("calendars");
            model.put("errorHtml", placed ? escaped("kept.rules.error") : Html.escape(texts.text(wrong)));
        }
        model.put("lastHtml", Html.escape(last.map(this::last).orElseGet(() -> texts.text("kept.rules.never"))));
        return templates.render("templates/kept/rules.vm", model);
    }

    private Map<String, Object> field(String value, String name, State state) {
        Map<String, Object> field = new HashMap<>();
        field.put("valueHtml", Html.escape(value));
        Refusal wrong = state.wrong();
        if (wrong != null && name.equals(wrong.field())) {
            field.put("errorHtml", Html.escape(texts.text(wrong)));
        }
        return field;
    }

    private List<Map<String, Object>> choices(TypedRules typed) {
        List<Map<String, Object>> choices = new ArrayList<>();
        for (TypedCalendar calendar : typed.calendars()) {
            String name = calendar.name().strip();
            if (!name.isEmpty()) {
                choices.add(Map.of(
                        "nameHtml", Html.escape(name),
                        "chosen", name.equals(typed.noticeCalendar().strip())));
            }
        }
        return choices;
    }

    /** Those there are, and one more to fill in. */
    private List<Map<String, Object>> calendars(State state) {
        List<TypedCalendar> typed = new ArrayList<>(state.typed().calendars());
        boolean room = typed.isEmpty() || !typed.get(typed.size() - 1).name().isBlank();
        if (room) {
            typed.add(new TypedCalendar("", WorkCalendar.SATURDAY_AND_SUNDAY, ""));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            TypedCalendar one = typed.get(i);
            String start = "calendar" + i + ".";
            Map<String, Object> row = new HashMap<>();
            row.put("numberHtml", Integer.toString(i));
            row.put(
                    "legendHtml",
                    one.name().isBlank()
                            ? escaped("kept.rules.calendar.new")
                            : Html.escape(texts.text("kept.rules.calendar.of", one.name())));
            row.put("name", field(one.name(), start + "name", state));
            row.put("free", field("", start + "free", state));
            row.put("holidays", field(one.holidays(), start + "holidays", state));
            row.put("days", days(one));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> days(TypedCalendar calendar) {
        List<Map<String, Object>> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(Map.of(
                    "valueHtml", day.name(),
                    "labelHtml", Html.escape(day.getDisplayName(TextStyle.FULL, texts.locale())),
                    "chosen", calendar.weekend().contains(day)));
        }
        return days;
    }

    private String last(RuleChange change) {
        UserProfile user = users.getUserProfile(new UserKey(change.userKey()));
        return texts.text(
                "kept.weights.last",
                user == null ? texts.text("kept.weights.someone") : user.getFullName(),
                change.at()
                        .atZone(zones.getUserTimeZone().toZoneId())
                        .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                                .withLocale(texts.locale())));
    }

    private String escaped(String key) {
        return Html.escape(texts.text(key));
    }
}
