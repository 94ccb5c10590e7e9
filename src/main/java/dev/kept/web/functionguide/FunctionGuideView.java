package dev.kept.web.functionguide;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.guide.TypedGuide;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.RefusalPage;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import dev.kept.web.visitor.VisitorFrame.FormFrame;
import java.util.Arrays;
import java.util.List;

/** Guides as HTML: a page with a list or with one of them, its form, and the macro's part of a wiki page. */
public final class FunctionGuideView {

    static final String TITLE = "kept.function_guide.title";

    /** The element that a macro's form leads back to. */
    static final String ANCHOR = "kept-function-guide";

    private final Texts texts;
    private final Templates templates;
    private final GuideModels models;
    private final LocalFormat format;

    public FunctionGuideView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.models = new GuideModels(texts);
        this.format = new LocalFormat(texts);
    }

    /** Why there is no page. */
    String refused(Refusal why) {
        return RefusalPage.html(texts, templates, TITLE, why);
    }

    /**
     * What stands in a form.
     *
     * @param typed what was typed; {@code null} to begin with what the guide says
     * @param reviewed whether all of it was said to be true
     * @param wrong all that is wrong with it
     */
    record GuideForm(@Nullable TypedGuide typed, boolean reviewed, List<Refusal> wrong) {
        GuideForm {
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * A complete page.
     *
     * @param frame {@code null} where nothing is ever sent
     * @param form {@code null} where the guide is only read
     * @param saved whether something was saved just now
     */
    String page(GuideSight sight, String page, @Nullable FormFrame frame, @Nullable GuideForm form, boolean saved) {
        Model model = new Model(texts)
                .text("page", page)
                .flag("saved", saved)
                .flag("chosen", sight.chosen())
                .flag("list", !sight.chosen() && !sight.guides().isEmpty())
                .flag("mine", sight.mine())
                .flag("none", sight.guides().isEmpty() && sight.closed() == null);
        Refusal closed = sight.closed();
        if (closed != null) {
            model.text("closed", texts.text(closed));
        }
        if (sight.chosen() && !sight.guides().isEmpty()) {
            ShownGuide guide = sight.guides().get(0);
            boolean takes = frame != null && sight.mine() && closed == null;
            if (takes && form != null) {
                form(model, guide, frame, form);
            } else {
                model.markup("guide", guide(guide, Medium.PAGE, takes ? frame : null, "", page));
            }
        } else {
            rows(model, sight, page);
        }
        return templates.render("templates/kept/function-guides.vm", model).toString();
    }

    private void rows(Model model, GuideSight sight, String page) {
        List<ShownGuide> there =
                sight.guides().stream().filter(ShownGuide::there).toList();
        List<ShownGuide> fresh = there.stream().filter(ShownGuide::fresh).toList();
        long owned = fresh.stream().filter(one -> one.content().owned()).count();
        model.models(
                        "guides",
                        sight.guides().stream()
                                .map(one -> models.row(one, page + "?function=" + Links.encode(one.function())))
                                .toList())
                .message(
                        "sum",
                        "kept.function_guide.sum",
                        format.count(there.size()),
                        format.count(sight.guides().size()),
                        format.count(fresh.size()),
                        format.count(owned));
    }

    /**
     * One guide, to be read; for those who may, with what they can do.
     *
     * @param frame what its form carries; {@code null} for none
     * @param back the page that its form leads back to; empty for the guide's own
     * @param page where guides are written
     */
    public Markup guide(ShownGuide guide, Medium medium, @Nullable FormFrame frame, String back, String page) {
        Model model = new Model(texts)
                .markup("boardLook", medium.attribute("board"))
                .text("anchor", ANCHOR)
                .flag("page", medium.page())
                .flag("takes", frame != null)
                .text("back", back)
                .number("seen", guide.number())
                .text("together", together(page, guide.function()))
                .message("togetherTitle", "kept.liaison.of", guide.function())
                .text("edit", page + "?function=" + Links.encode(guide.function()) + "&edit=1");
        models.put(model, guide);
        if (frame != null) {
            frame(model, frame);
        }
        return templates.render("templates/kept/function-guide.vm", model);
    }

    /** The page of working together lies beside this one. */
    private static String together(String page, String function) {
        String product = page.substring(0, page.length() - FunctionGuideFrame.PATH.length());
        return product + Links.WORKING_TOGETHER + "?function=" + Links.encode(function);
    }

    private static void frame(Model model, FormFrame frame) {
        model.text("action", frame.action())
                .text("tokenName", frame.tokenName())
                .text("token", frame.token());
    }

    private void form(Model model, ShownGuide guide, FormFrame frame, GuideForm form) {
        frame(model, frame);
        @Nullable TypedGuide sent = form.typed();
        TypedGuide typed = sent == null ? TypedGuide.of(guide.content()) : sent;
        List<Refusal> whole =
                form.wrong().stream().filter(refusal -> refusal.field() == null).toList();
        model.flag("form", true)
                .message("formTitle", "kept.function_guide.of", guide.function())
                .text("function", guide.function())
                .number("seen", guide.number())
                .flag("reviewed", form.reviewed())
                .flag("again", guide.there())
                .number("longest", TypedGuide.LONGEST)
                .number("longestOwner", TypedGuide.LONGEST_OWNER)
                .flag("wrong", !form.wrong().isEmpty())
                .texts("problems", whole.stream().map(texts::text).toList())
                .flag("fieldsWrong", whole.size() < form.wrong().size())
                .models(
                        "fields",
                        Arrays.stream(GuidePart.values())
                                .map(part -> field(part, typed, form.wrong()))
                                .toList());
    }

    private Model field(GuidePart part, TypedGuide typed, List<Refusal> wrong) {
        return new Model(texts)
                .text("code", part.code())
                .message("label", GuidePart.NAMES.key(part))
                .message("hint", GuidePart.HINTS.key(part))
                .text("text", typed.text(part))
                .flag("line", part == GuidePart.OWNER)
                .text(
                        "error",
                        wrong.stream()
                                .filter(refusal -> part.code().equals(refusal.field()))
                                .findFirst()
                                .map(texts::text)
                                .orElse(""));
    }
}
