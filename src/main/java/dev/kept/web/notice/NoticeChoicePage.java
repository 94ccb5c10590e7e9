package dev.kept.web.notice;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.house.Capability;
import dev.kept.core.house.Rhythm;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.Optional;

/** The page on which a contact chooses how often mail comes, as complete HTML. Its reader may have no account. */
public final class NoticeChoicePage {

    private static final String TEMPLATE = "templates/kept/notice-choice.vm";

    private static final TextGroup<Rhythm> RHYTHMS = TextGroup.of("kept.rhythm", Rhythm.class);

    private final Texts texts;
    private final Templates templates;

    public NoticeChoicePage(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The form.
     *
     * @param address whose mail it is about
     * @param token goes back with the form; it is the permission
     * @param action where the form is sent, on this host
     * @param chosen ticked; empty for none
     * @param errorKey key of what is wrong with the form; empty when nothing is
     */
    String asking(String address, String token, String action, Optional<Rhythm> chosen, String errorKey) {
        Model model = page().flag("asking", true)
                .message("sentence", "kept.notices.page.sentence", address)
                .text("token", token)
                .text("action", action)
                .models(
                        "rhythms",
                        RHYTHMS.all().stream()
                                .map(one -> new Model(texts)
                                        .text("value", one.code())
                                        .message("label", RHYTHMS.key(one))
                                        .flag(
                                                "chosen",
                                                chosen.filter(one::equals).isPresent()))
                                .toList());
        if (!errorKey.isEmpty()) {
            model.message("formError", errorKey);
        }
        return templates.render(TEMPLATE, model).toString();
    }

    /** That the choice is kept. */
    String saved() {
        return templates
                .render(TEMPLATE, page().flag("asking", false).message("sentence", "kept.notices.page.saved"))
                .toString();
    }

    /** That the link is none of ours. */
    String refused() {
        return templates
                .render(TEMPLATE, page().flag("asking", false).message("sentence", "kept.answer.error.forged"))
                .toString();
    }

    /** That there are no such mails. */
    String off() {
        String sentence = Capability.OFF.key(Capability.NOTICES);
        return templates
                .render(TEMPLATE, page().flag("asking", false).message("sentence", sentence))
                .toString();
    }

    private Model page() {
        return new Model(texts).message("title", "kept.notices.page.title");
    }
}
