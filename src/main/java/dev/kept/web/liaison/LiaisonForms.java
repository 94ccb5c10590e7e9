package dev.kept.web.liaison;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.liaison.LiaisonField;
import dev.kept.core.liaison.LiaisonKind;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import dev.kept.web.visitor.VisitorFrame.FormFrame;
import java.util.List;
import java.util.Map;

/** The page's forms, each for one kind of word. */
final class LiaisonForms {

    private final Texts texts;
    private final Templates templates;
    private final FormFrame frame;
    private final String function;
    private final Sent sent;

    LiaisonForms(Texts texts, Templates templates, FormFrame frame, String function, Sent sent) {
        this.texts = texts;
        this.templates = templates;
        this.frame = frame;
        this.function = function;
        this.sent = sent;
    }

    /**
     * What was sent and not taken.
     *
     * @param typed {@code null} for nothing
     */
    record Sent(@Nullable TypedLiaison typed, @Nullable Refusal wrong) {
        static final Sent NOTHING = new Sent(null, null);

        boolean by(LiaisonKind kind) {
            return wrong != null && typed != null && typed.kind() == kind;
        }
    }

    /**
     * What a form says.
     *
     * @param id of its element, without the prefix
     * @param title its name
     * @param effect what comes of it
     * @param send on its button
     */
    record FormWords(String id, String title, String effect, String send) {}

    /** @param first what stands in the fields at first, for those in which anything does */
    Markup form(LiaisonKind kind, FormWords words, Map<LiaisonField, String> first) {
        return templates.render(
                "templates/kept/liaison-form.vm",
                new Model(texts)
                        .text("action", frame.action())
                        .text("tokenName", frame.tokenName())
                        .text("token", frame.token())
                        .text("function", function)
                        .text("kind", kind.code())
                        .text("form", words.id())
                        .text("title", words.title())
                        .text("effect", words.effect())
                        .text("send", words.send())
                        .models("fields", fields(kind, first)));
    }

    private List<Model> fields(LiaisonKind kind, Map<LiaisonField, String> first) {
        return kind.fields().stream()
                .map(field -> field(kind, field, first.getOrDefault(field, "")))
                .toList();
    }

    private Model field(LiaisonKind kind, LiaisonField field, String first) {
        @Nullable TypedLiaison typed = sent.typed();
        @Nullable Refusal wrong = sent.wrong();
        boolean again = sent.by(kind) && typed != null;
        boolean mine = again && wrong != null && field.code().equals(wrong.field());
        return new Model(texts)
                .text("code", field.code())
                .text("text", again ? typed.text(field) : first)
                .message("label", LiaisonField.NAMES.key(field))
                .message("hint", LiaisonField.HINTS.key(field))
                .flag("day", field.day())
                .number("longest", field.longest())
                .text("error", mine ? texts.text(wrong) : "");
    }
}
