package dev.kept.web.admin;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.TypedFunction;
import dev.kept.core.promise.WorkCalendar;
import dev.kept.web.Links;
import dev.kept.web.template.Html;
import dev.kept.web.template.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The administration page <i>Business functions</i> as HTML. */
public final class FunctionsAdminView {

    private static final List<String> WORDS = List.of(
            "title",
            "intro",
            "none",
            "name",
            "name.hint",
            "zone",
            "zone.hint",
            "zone.house",
            "calendar",
            "calendar.hint",
            "calendar.house",
            "contacts",
            "contacts.hint",
            "actions",
            "edit",
            "remove",
            "save",
            "cancel");
    private static final List<String> FIELDS = List.of("name", "zone", "calendar", "contacts");

    private final Texts texts;
    private final Templates templates;

    public FunctionsAdminView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * What is on the page.
     *
     * @param existing whether the form changes a function whose name stays
     * @param wrong what is wrong with the form; {@code null} when nothing is known to be
     * @param removing name of the function somebody is about to remove; {@code null} when none
     * @param done what was just done; {@code null} when nothing
     */
    record State(
            List<BusinessFunction> functions,
            List<WorkCalendar> calendars,
            TypedFunction typed,
            boolean existing,
            @Nullable Refusal wrong,
            @Nullable String removing,
            @Nullable Done done) {}

    /** What was just done with which function. */
    record Done(String messageKey, String name) {}

    String html(State state, WeightsView.Target target) {
        Map<String, Object> model = new HashMap<>();
        Map<String, Object> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word.replace('.', '_') + "Html", escaped("kept.functions." + word)));
        model.put("words", words);
        model.put("addressHtml", Html.escape(target.action()));
        model.put("tokenNameHtml", Html.escape(target.tokenName()));
        model.put("tokenHtml", Html.escape(target.token()));
        model.put("noFunctions", state.functions().isEmpty());
        model.put(
                "functions",
                state.functions().stream().map(one -> row(one, target)).toList());
        form(model, state);
        if (state.removing() != null) {
            model.put("removingHtml", Html.escape(state.removing()));
            model.put("removeAskHtml", escaped("kept.functions.remove_ask", state.removing()));
        }
        if (state.done() != null) {
            model.put(
                    "doneHtml", escaped(state.done().messageKey(), state.done().name()));
        }
        return templates.render("templates/kept/functions.vm", model);
    }

    private Map<String, Object> row(BusinessFunction function, WeightsView.Target target) {
        Map<String, Object> row = new HashMap<>();
        row.put("nameHtml", Html.escape(function.name()));
        row.put(
                "zoneHtml",
                function.zone() == null
                        ? escaped("kept.functions.zone.house")
                        : Html.escape(function.zone().getId()));
        row.put(
                "calendarHtml",
                function.calendar() == null
                        ? escaped("kept.functions.calendar.house")
                        : Html.escape(function.calendar()));
        row.put("contactsHtml", Html.escape(String.join(", ", function.contacts())));
        row.put("editUrlHtml", Html.escape(target.action() + "?edit=" + Links.encode(function.name())));
        row.put("editLabelHtml", escaped("kept.functions.edit_of", function.name()));
        row.put("removeUrlHtml", Html.escape(target.action() + "?remove=" + Links.encode(function.name())));
        row.put("removeLabelHtml", escaped("kept.functions.remove_of", function.name()));
        return row;
    }

    private void form(Map<String, Object> model, State state) {
        TypedFunction typed = state.typed();
        model.put("existing", state.existing());
        model.put(
                "formTitleHtml",
                state.existing() ? escaped("kept.functions.edit_of", typed.name()) : escaped("kept.functions.add"));
        model.put("nameHtml", Html.escape(typed.name()));
        model.put("zoneHtml", Html.escape(typed.zone()));
        model.put("contactsHtml", Html.escape(typed.contacts()));
        List<Map<String, Object>> choices = new ArrayList<>();
        for (WorkCalendar calendar : state.calendars()) {
            choices.add(Map.of(
                    "nameHtml", Html.escape(calendar.name()),
                    "chosen", calendar.name().equals(typed.calendar().strip())));
        }
        model.put("choices", choices);
        Refusal wrong = state.wrong();
        if (wrong != null) {
            boolean placed = wrong.field() != null && FIELDS.contains(wrong.field());
            model.put((placed ? wrong.field() : "form") + "ErrorHtml", Html.escape(texts.text(wrong)));
        }
    }

    private String escaped(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }
}
