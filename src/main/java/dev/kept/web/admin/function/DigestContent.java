package dev.kept.web.admin.function;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.RuleStore;
import dev.kept.core.notice.DigestLetters;
import dev.kept.core.notice.DigestRounds;
import dev.kept.core.notice.DigestStore;
import dev.kept.core.notice.WeeklyDigest;
import dev.kept.web.Links;
import dev.kept.web.RefusalStatus;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.Map;

/** For which functions a weekly digest goes out, and what would go out for one of them now. */
public final class DigestContent implements AdminContent<DigestContent.DigestState> {

    private static final String FUNCTION = "function";

    private final Texts texts;
    private final FunctionStore functions;
    private final RuleStore rules;
    private final DigestStore store;
    private final DigestRounds rounds;
    private final DigestLetters letters;

    public DigestContent(
            Texts texts,
            FunctionStore functions,
            RuleStore rules,
            DigestStore store,
            DigestRounds rounds,
            DigestLetters letters) {
        this.texts = texts;
        this.functions = functions;
        this.rules = rules;
        this.store = store;
        this.rounds = rounds;
        this.letters = letters;
    }

    /**
     * What the page holds.
     *
     * @param all functions that have contacts
     * @param shown the one whose digest is shown; {@code null} when none is
     * @param wrong why nothing was switched; {@code null} when nothing was refused
     */
    record DigestState(
            List<BusinessFunction> all,
            @Nullable BusinessFunction shown,
            @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return "/plugins/servlet/kept/digest";
    }

    @Override
    public String template() {
        return "templates/kept/digest.vm";
    }

    @Override
    public String titleKey() {
        return "kept.digest.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("on", "kept.digest.turned_on", "off", "kept.digest.turned_off");
    }

    @Override
    public Answer<DigestState> opened(SentForm address) {
        return Answer.of(state(address, null));
    }

    @Override
    public Answer<DigestState> again(SentForm form, Refusal wrong) {
        return Answer.of(state(form, wrong));
    }

    private DigestState state(SentForm asked, @Nullable Refusal wrong) {
        List<BusinessFunction> all = functions.all().stream()
                .filter(one -> !one.contacts().isEmpty())
                .toList();
        BusinessFunction shown = all.stream()
                .filter(one -> one.named(asked.text(FUNCTION)))
                .findFirst()
                .orElse(null);
        return new DigestState(all, shown, wrong);
    }

    @Override
    public AuditMark audit(SentForm form) {
        return AuditMark.of(AuditAction.DIGESTS, form.text(FUNCTION), form.typed("action"));
    }

    @Override
    public AdminReply<DigestState> done(SentForm form, String adminKey) {
        BusinessFunction function = functions.find(form.text(FUNCTION)).orElse(null);
        if (function == null) {
            Refusal gone = Refusal.of(Kind.NOT_FOUND, "kept.functions.error.gone", form.text(FUNCTION));
            return new AdminReply.NotSaved<>(gone, RefusalStatus.of(gone.kind()));
        }
        boolean on = form.typed("action").equals("on");
        store.turn(function.name(), on, adminKey);
        String name = Links.encode(function.name());
        return new AdminReply.Done<>("function=" + name + (on ? "&on=" : "&off=") + name);
    }

    @Override
    public void draw(DigestState state, Model model, PageAddress place) {
        model.flag("any", !state.all().isEmpty())
                .flag("silent", !rules.current().mails().on())
                .models(
                        "functions",
                        state.all().stream().map(one -> row(one, place.page())).toList());
        BusinessFunction shown = state.shown();
        model.flag("preview", shown != null);
        if (shown != null) {
            WeeklyDigest digest = rounds.preview(shown);
            model.message("previewTitle", "kept.digest.preview", shown.name())
                    .flag("nothing", digest.empty())
                    .text("mail", letters.preview(digest, texts).text());
        }
        if (state.wrong() != null) {
            model.text("formError", texts.text(state.wrong()));
        }
    }

    private Model row(BusinessFunction function, String page) {
        boolean on = store.on(function.name());
        String turn = texts.text(on ? "kept.digest.turn_off" : "kept.digest.turn_on");
        String show = texts.text("kept.digest.show");
        return new Model(texts)
                .text("name", function.name())
                .text("state", texts.text(on ? "kept.digest.on" : "kept.digest.off"))
                .text("action", on ? "off" : "on")
                .text("turn", turn)
                .message("turnOf", "kept.contact.of", turn, function.name())
                .text("show", show)
                .message("showOf", "kept.contact.of", show, function.name())
                .text("url", page + "?function=" + Links.encode(function.name()));
    }
}
