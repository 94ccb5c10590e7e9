package dev.kept.web.admin.rules;

import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.NameRule;
import dev.kept.core.house.TypedRules;
import dev.kept.core.house.TypedRules.TypedCalendar;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.web.admin.form.FormErrors;
import dev.kept.web.admin.form.FormErrors.FormField;
import dev.kept.web.template.Model;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The form of the rules: each field with what was typed and what is wrong with it. Fields have the names by which the
 * core refuses them, so that a refusal finds its field.
 */
final class RulesForm {

    private static final TextGroup<ConsentRule> CONSENTS = TextGroup.of("kept.rules.consent", ConsentRule.class);

    private static final TextGroup<NameRule> NAMES = TextGroup.of("kept.rules.names", NameRule.class);

    private final Texts texts;
    private final TypedRules typed;
    private final FormErrors errors;

    /**
     * @param typed what the fields hold
     * @param wrong all that is wrong with them
     */
    RulesForm(Texts texts, TypedRules typed, List<Refusal> wrong) {
        this.texts = texts;
        this.typed = typed;
        this.errors = new FormErrors(texts, wrong, fields(texts, typed));
    }

    private static List<FormField> fields(Texts texts, TypedRules typed) {
        List<FormField> fields = new ArrayList<>(List.of(
                new FormField("noticeDays", texts.text("kept.rules.noticeDays"), "kept-notice-days"),
                new FormField("noticeCalendar", texts.text("kept.rules.noticeCalendar"), "kept-notice-calendar"),
                new FormField("consent", texts.text("kept.rules.consent"), "kept-consent"),
                new FormField("names", texts.text("kept.rules.names"), "kept-names"),
                new FormField("reopenDays", texts.text("kept.rules.reopenDays"), "kept-reopen-days"),
                new FormField("correctMinutes", texts.text("kept.rules.correctMinutes"), "kept-correct-minutes"),
                new FormField("remindDays", texts.text("kept.rules.remindDays"), "kept-remind-days"),
                new FormField("freshDays", texts.text("kept.rules.freshDays"), "kept-fresh-days"),
                new FormField("causes", texts.text("kept.rules.causes"), "kept-cause0-name"),
                new FormField("notices", texts.text("kept.rules.notices"), "kept-notices"),
                new FormField("mailsADay", texts.text("kept.rules.mailsADay"), "kept-mails-a-day"),
                new FormField("resolutions", texts.text("kept.rules.resolutions"), "kept-resolutions"),
                new FormField("statuses", texts.text("kept.rules.statuses"), "kept-statuses"),
                new FormField("statusField", texts.text("kept.rules.statusField"), "kept-status-field"),
                new FormField("onTrack", texts.text("kept.rules.onTrack"), "kept-on-track"),
                new FormField("inDanger", texts.text("kept.rules.inDanger"), "kept-in-danger"),
                new FormField("offTrack", texts.text("kept.rules.offTrack"), "kept-off-track"),
                new FormField("figureYears", texts.text("kept.rules.figureYears"), "kept-figure-years"),
                new FormField("packMonths", texts.text("kept.rules.packMonths"), "kept-pack-months")));
        for (int i = 0; i < typed.calendars().size(); i++) {
            String start = "calendar" + i + ".";
            String id = "kept-calendar" + i + "-";
            String legend = legend(texts, typed.calendars().get(i));
            fields.add(new FormField(start + "name", legend, id + "name"));
            fields.add(new FormField(start + "free", legend, id + DayOfWeek.MONDAY.name()));
            fields.add(new FormField(start + "holidays", legend, id + "holidays"));
        }
        return fields;
    }

    private static String legend(Texts texts, TypedCalendar one) {
        return one.name().isBlank()
                ? texts.text("kept.rules.calendar.new")
                : texts.text("kept.rules.calendar.of", one.name());
    }

    /**
     * Fills the model. What is wrong with a field stands beside it, and the summary above the form leads there.
     */
    void put(Model model) {
        model.model(
                "fields",
                new Model(texts)
                        .model("noticeDays", field("noticeDays", typed.noticeDays()))
                        .model("noticeCalendar", field("noticeCalendar", typed.noticeCalendar()))
                        .model("reopenDays", field("reopenDays", typed.reopenDays()))
                        .model("correctMinutes", field("correctMinutes", typed.correctMinutes()))
                        .model("remindDays", field("remindDays", typed.remindDays()))
                        .model("freshDays", field("freshDays", typed.freshDays()))
                        .model("causes", field("causes", typed.causes()))
                        .model("figureYears", field("figureYears", typed.figureYears()))
                        .model("packMonths", field("packMonths", typed.packMonths()))
                        .model("consent", field("consent", typed.consent()))
                        .model("resolutions", field("resolutions", typed.resolutions()))
                        .model("statuses", field("statuses", typed.statuses()))
                        .model(
                                "statusField",
                                field("statusField", typed.statusField().name()))
                        .model("onTrack", field("onTrack", typed.statusField().onTrack()))
                        .model("inDanger", field("inDanger", typed.statusField().inDanger()))
                        .model("offTrack", field("offTrack", typed.statusField().offTrack()))
                        .model("names", field("names", typed.names()))
                        .model("notices", field("notices", typed.notices()))
                        .model("mailsADay", field("mailsADay", typed.mailsADay())));
        model.models("causes", new CauseRows(texts).rows(typed.causes()));
        model.models("choices", choices());
        model.models("consents", consents());
        model.models("nameRules", nameRules());
        model.flag("noticesOff", typed.notices().strip().equals(MailRule.OFF));
        model.models("calendars", calendars());
        errors.put(model, "kept.rules.error");
    }

    /** One field; the template finds what is wrong with it as {@code errorHtml}. */
    private Model field(String name, String value) {
        Model field = new Model(texts).text("value", value);
        errors.beside(name).ifPresent(sentence -> field.text("error", sentence));
        return field;
    }

    /** The calendars by which notice can be counted: those in the form, also one that is only being added. */
    private List<Model> choices() {
        List<Model> choices = new ArrayList<>();
        for (TypedCalendar calendar : typed.calendars()) {
            String name = calendar.name().strip();
            if (!name.isEmpty()) {
                choices.add(new Model(texts)
                        .text("name", name)
                        .flag("chosen", name.equals(typed.noticeCalendar().strip())));
            }
        }
        return choices;
    }

    /** What may count as the requester's consent; the preset is chosen where nothing is. */
    private List<Model> consents() {
        String chosen = typed.consent().isBlank()
                ? ConsentRule.PRESET.code()
                : typed.consent().strip();
        return Arrays.stream(ConsentRule.values())
                .map(rule -> new Model(texts)
                        .text("value", rule.code())
                        .message("label", CONSENTS.key(rule))
                        .flag("chosen", rule.code().equals(chosen)))
                .toList();
    }

    /** To whom promises can be made; the preset is chosen where nothing is. */
    private List<Model> nameRules() {
        String chosen =
                typed.names().isBlank() ? NameRule.PRESET.code() : typed.names().strip();
        return Arrays.stream(NameRule.values())
                .map(rule -> new Model(texts)
                        .text("value", rule.code())
                        .message("label", NAMES.key(rule))
                        .flag("chosen", rule.code().equals(chosen)))
                .toList();
    }

    /** Those there are, and one more to fill in, with Saturday and Sunday ticked as free. */
    private List<Model> calendars() {
        List<TypedCalendar> shown = new ArrayList<>(typed.calendars());
        if (shown.isEmpty() || !shown.get(shown.size() - 1).name().isBlank()) {
            shown.add(new TypedCalendar("", WorkCalendar.SATURDAY_AND_SUNDAY, ""));
        }
        List<Model> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            TypedCalendar one = shown.get(i);
            String start = "calendar" + i + ".";
            String legend = legend(texts, one);
            rows.add(new Model(texts)
                    .number("number", i)
                    .text("legend", legend)
                    .model("name", field(start + "name", one.name()))
                    .model("free", field(start + "free", ""))
                    .model("holidays", field(start + "holidays", one.holidays()))
                    .models("days", days(one)));
        }
        return rows;
    }

    /** The days of the week in the reader's language, from Monday on; the free ones are ticked. */
    private List<Model> days(TypedCalendar calendar) {
        List<Model> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(new Model(texts)
                    .text("value", day.name())
                    .text("label", day.getDisplayName(TextStyle.FULL, texts.locale()))
                    .flag("chosen", calendar.weekend().contains(day)));
        }
        return days;
    }
}
