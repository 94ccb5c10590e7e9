package dev.kept.web.admin.function;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.UnheldTextException;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.Rhythm;
import dev.kept.core.house.RuleStore;
import dev.kept.core.house.TypedFunction;
import dev.kept.core.spelling.SpellingMerges;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.Fingerprint;
import dev.kept.web.admin.SentForm;
import dev.kept.web.admin.form.FormErrors;
import dev.kept.web.admin.form.FormErrors.FormField;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The business functions and who answers for them. Removing one asks first, on the page that its link opens. A
 * function's name never changes: it stands in the ledger.
 */
public final class FunctionsContent implements AdminContent<FunctionsContent.FunctionsState> {

    private static final TextGroup<Rhythm> RHYTHMS = TextGroup.of("kept.rhythm", Rhythm.class);

    private final Texts texts;
    private final FunctionStore functions;
    private final RuleStore rules;
    private final SpellingMerges names;

    /**
     * @param rules give the calendars that a function can have
     * @param names those that promises were made to
     */
    public FunctionsContent(Texts texts, FunctionStore functions, RuleStore rules, SpellingMerges names) {
        this.texts = texts;
        this.functions = functions;
        this.rules = rules;
        this.names = names;
    }

    /**
     * What is on the page beside the list.
     *
     * @param typed what the form holds
     * @param existing whether the form changes a function whose name stays
     * @param wrong all that is wrong with the form; none when nothing is known to be
     * @param removing the function somebody is about to remove; {@code null} when none
     */
    record FunctionsState(
            TypedFunction typed,
            boolean existing,
            List<Refusal> wrong,
            @Nullable BusinessFunction removing) {}

    @Override
    public String path() {
        return "/plugins/servlet/kept/functions";
    }

    @Override
    public String template() {
        return "templates/kept/functions.vm";
    }

    @Override
    public String titleKey() {
        return "kept.functions.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.functions.saved", "removed", "kept.functions.removed");
    }

    @Override
    public Answer<FunctionsState> opened(SentForm address) {
        Optional<BusinessFunction> edited = functions.find(address.typed("edit"));
        TypedFunction typed =
                edited.map(TypedFunction::of).orElseGet(() -> new TypedFunction(address.typed("add"), "", "", ""));
        BusinessFunction removing = functions.find(address.typed("remove")).orElse(null);
        return Answer.of(new FunctionsState(typed, edited.isPresent(), List.of(), removing));
    }

    @Override
    public Answer<FunctionsState> again(SentForm form, Refusal wrong) {
        TypedFunction typed = typed(form);
        List<Refusal> all = typed.wrong(rules.current());
        return Answer.of(new FunctionsState(typed, existing(form), all.contains(wrong) ? all : List.of(wrong), null));
    }

    /**
     * The function that the form changes or removes, or that the address opens for a change; {@code null} for a new
     * one. A removal needs it too: what somebody else just changed should not be removed unseen.
     */
    @Override
    public @Nullable String replaced(SentForm form) {
        String name = existing(form) || removes(form) ? form.typed("name") : form.typed("edit");
        return functions.find(name).map(FunctionsContent::version).orElse(null);
    }

    @Override
    public boolean changes(SentForm form) {
        return true;
    }

    @Override
    public AuditMark audit(SentForm form) {
        String name = form.typed("name");
        return new AuditMark(
                AuditAction.FUNCTIONS,
                name,
                functions.find(name).map(FunctionsContent::version).orElse(""));
    }

    /** Removes the function, or saves it. Promises that were made to it keep its name. */
    @Override
    public AdminReply<FunctionsState> done(SentForm form, String adminKey) {
        TypedFunction typed = typed(form);
        if (removes(form)) {
            functions.remove(typed.name());
            return new AdminReply.Done<>("removed=" + Links.encode(typed.name()));
        }
        return AdminReply.of(
                typed.checked(rules.current())
                        .flatMap(good -> unique(good, existing(form)))
                        .flatMap(good -> UnheldTextException.answer(() -> {
                            functions.save(good);
                            return Answer.of(good);
                        })),
                good -> new AdminReply.Done<>("saved=" + Links.encode(good.name())));
    }

    /**
     * Adding one that is there already would overwrite what somebody else settled; changing one that is gone would
     * bring it back.
     */
    private Answer<BusinessFunction> unique(BusinessFunction good, boolean existing) {
        boolean there = functions.find(good.name()).isPresent();
        if (existing == there) {
            return Answer.of(good);
        }
        return Answer.refused(
                existing
                        ? Refusal.of(Refusal.Kind.CONFLICT, "kept.functions.error.gone", good.name())
                        : Refusal.invalid("name", "kept.functions.error.taken", good.name()));
    }

    /** What the form holds, as typed. */
    private static TypedFunction typed(SentForm form) {
        return new TypedFunction(
                form.typed("name"),
                form.typed("zone"),
                form.typed("calendar"),
                form.typed("contacts"),
                form.typed("rhythm"));
    }

    /** Whether the form changes a function that is there. */
    private static boolean existing(SentForm form) {
        return form.typed("existing").equals("true");
    }

    /** Whether the form is the one that removes. */
    private static boolean removes(SentForm form) {
        return form.typed("action").equals("remove");
    }

    /** All that a form of this function would replace, as text. */
    private static String version(BusinessFunction function) {
        return TypedFunction.of(function).toString();
    }

    /**
     * The list and the form. The question whether to remove carries a version of its own, because the form beside it
     * replaces something else.
     */
    @Override
    public void draw(FunctionsState state, Model model, PageAddress place) {
        List<BusinessFunction> all = functions.all();
        model.flag("noFunctions", all.isEmpty())
                .models(
                        "functions",
                        all.stream().map(one -> row(one, place.page())).toList());
        List<Model> used = used(place.page());
        model.flag("anyUsed", !used.isEmpty()).models("used", used);
        model.text("spellingsUrl", place.context() + SpellingsContent.PATH);
        form(model, state);
        BusinessFunction removing = state.removing();
        if (removing != null) {
            model.text("removing", removing.name())
                    .text("removingVersion", Fingerprint.of(version(removing)))
                    .message("removeAsk", "kept.functions.remove_ask", removing.name());
        }
    }

    /** Names that promises were made to and that nobody speaks for; not those that are another spelling of a function's. */
    private List<Model> used(String page) {
        return names.used().stream()
                .filter(name -> !name.listed() && name.suggested().isEmpty())
                .map(name -> new Model(texts)
                        .text("name", name.name())
                        .text("count", new LocalFormat(texts).count(name.commitments()))
                        .text("addUrl", page + "?add=" + Links.encode(name.name()) + "#kept-function-form-title")
                        .message("addLabel", "kept.functions.add_of", name.name()))
                .toList();
    }

    /** A function with links to change and to remove it, which name it for those who hear them. */
    private Model row(BusinessFunction function, String page) {
        String name = function.name();
        return new Model(texts)
                .text("name", name)
                .text(
                        "zone",
                        function.zone() == null
                                ? texts.text("kept.functions.zone_house")
                                : function.zone().getId())
                .text(
                        "calendar",
                        function.calendar() == null ? texts.text("kept.functions.calendar_house") : function.calendar())
                .text("contacts", String.join(", ", TypedFunction.lines(function)))
                .message("rhythm", RHYTHMS.key(function.rhythm()))
                .text("editUrl", page + "?edit=" + Links.encode(name))
                .message("editLabel", "kept.functions.edit_of", name)
                .text("removeUrl", page + "?remove=" + Links.encode(name))
                .message("removeLabel", "kept.functions.remove_of", name);
    }

    /** How often its contacts can hear; the preset is chosen where nothing is. */
    private List<Model> rhythms(String typed) {
        String chosen = typed.isEmpty() ? Rhythm.PRESET.code() : typed;
        return RHYTHMS.all().stream()
                .map(one -> new Model(texts)
                        .text("value", one.code())
                        .message("label", RHYTHMS.key(one))
                        .flag("chosen", one.code().equals(chosen)))
                .toList();
    }

    /** The form, empty or of one function. The calendars to choose from are those of the rules. */
    private void form(Model model, FunctionsState state) {
        TypedFunction typed = state.typed();
        List<Model> choices = new ArrayList<>();
        for (WorkCalendar calendar : rules.current().calendars()) {
            choices.add(new Model(texts)
                    .text("name", calendar.name())
                    .flag("chosen", calendar.name().equals(typed.calendar().strip())));
        }
        String title = state.existing()
                ? texts.text("kept.functions.edit_of", typed.name())
                : texts.text("kept.functions.add");
        model.flag("existing", state.existing())
                .text("formTitle", title)
                .text("name", typed.name())
                .text("zone", typed.zone())
                .text("contacts", typed.contacts())
                .models("choices", choices)
                .models("rhythms", rhythms(typed.rhythm().strip()));
        FormErrors errors = new FormErrors(
                texts,
                state.wrong(),
                List.of(
                        new FormField("name", texts.text("kept.functions.name"), "kept-function-name"),
                        new FormField("zone", texts.text("kept.functions.zone"), "kept-function-zone"),
                        new FormField("calendar", texts.text("kept.functions.calendar"), "kept-function-calendar"),
                        new FormField("contacts", texts.text("kept.functions.contacts"), "kept-function-contacts"),
                        new FormField("rhythm", texts.text("kept.functions.rhythm"), "kept-function-rhythm")));
        errors.put(model, "kept.rules.error");
        errors.fields().forEach(field -> errors.beside(field.name())
                .ifPresent(sentence -> model.text(field.name() + "Error", sentence)));
    }
}
