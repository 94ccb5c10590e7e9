package dev.kept.web.admin.function;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.spelling.SpellingMerge;
import dev.kept.core.spelling.SpellingMerges;
import dev.kept.core.spelling.UsedName;
import dev.kept.web.Links;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.Set;

/**
 * The names that commitments are made to, with those that look alike, and a way to make one spelling another name: first a
 * preview, then the deed. Nothing is deleted by it; both versions stay on record.
 */
public final class SpellingsContent implements AdminContent<SpellingsContent.SpellingsState> {

    static final String PATH = "/plugins/servlet/kept/spellings";

    private static final Set<String> FIELDS = Set.of("to");

    private final Texts texts;
    private final SpellingMerges merges;

    public SpellingsContent(Texts texts, SpellingMerges merges) {
        this.texts = texts;
        this.merges = merges;
    }

    /**
     * What is on the page beside the list.
     *
     * @param from the spelling that somebody is about to change; empty for none
     * @param to what was typed for it
     * @param preview what would happen; {@code null} before it was asked
     * @param done what happened; {@code null} when nothing did
     * @param wrong why nothing happened; {@code null} when nothing is known to be wrong
     */
    record SpellingsState(
            String from,
            String to,
            @Nullable SpellingMerge preview,
            @Nullable SpellingMerge done,
            @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String template() {
        return "templates/kept/spellings.vm";
    }

    @Override
    public String titleKey() {
        return "kept.spellings.title";
    }

    @Override
    public Answer<SpellingsState> opened(SentForm address) {
        return Answer.of(new SpellingsState(address.typed("merge"), address.typed("to"), null, null, null));
    }

    @Override
    public Answer<SpellingsState> again(SentForm form, Refusal wrong) {
        return Answer.of(new SpellingsState(form.typed("from"), form.typed("to"), null, null, wrong));
    }

    @Override
    public @Nullable AuditMark audit(SentForm form) {
        return form.typed("action").equals("merge")
                ? AuditMark.of(AuditAction.NAMES_CORRECTED, form.typed("from"), "\u2192", form.typed("to"))
                : null;
    }

    /** Shows what would happen, or does it. Doing it twice finds nothing the second time. */
    @Override
    public AdminReply<SpellingsState> done(SentForm form, String adminKey) {
        String from = form.typed("from");
        String to = form.typed("to");
        if (!form.typed("action").equals("merge")) {
            return AdminReply.of(
                    merges.preview(from, to),
                    seen -> new AdminReply.Shown<>(new SpellingsState(from, seen.to(), seen, null, null)));
        }
        return AdminReply.of(
                merges.merge(from, to, ActorMark.of(adminKey), one -> {}),
                seen -> new AdminReply.Shown<>(new SpellingsState(
                        seen.left() == 0 ? "" : from, seen.left() == 0 ? "" : seen.to(), null, seen, null)));
    }

    @Override
    public void draw(SpellingsState state, Model model, PageAddress place) {
        List<UsedName> used = merges.used();
        model.flag("noNames", used.isEmpty())
                .models(
                        "names",
                        used.stream().map(one -> row(one, place.page())).toList())
                .text("functionsUrl", place.context() + "/plugins/servlet/kept/functions")
                .text("from", state.from())
                .text("to", state.to());
        if (!state.from().isEmpty()) {
            model.message("formTitle", "kept.spellings.merge_of", state.from());
        }
        SpellingMerge preview = state.preview();
        if (preview != null) {
            model.message(
                    "preview", "kept.spellings.preview", count(preview.commitments()), preview.from(), preview.to());
        }
        SpellingMerge done = state.done();
        if (done != null) {
            model.message("done", "kept.spellings.done", count(done.commitments()), done.from(), done.to());
            if (done.left() > 0) {
                model.message("left", "kept.spellings.left", count(done.left()));
            }
        }
        if (state.wrong() != null) {
            model.refusal(state.wrong(), FIELDS);
        }
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    /** A name with what looks like it; what nobody can see in it is said in words. */
    private Model row(UsedName one, String page) {
        boolean clean = RequesterName.of(one.name()).fold(name -> name.shown().equals(one.name()), refusal -> false);
        return new Model(texts)
                .text("name", one.name())
                .flag("unseen", !clean)
                .number("commitments", one.commitments())
                .flag("listed", one.listed())
                .text("like", String.join(", ", one.like()))
                .text("mergeUrl", page + "?merge=" + Links.encode(one.name()) + "&to=" + Links.encode(one.suggested()))
                .message("mergeLabel", "kept.spellings.merge_of", one.name());
    }
}
