package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.guide.ShownGuide;
import dev.kept.web.contact.StepForms.FormPlace;
import dev.kept.web.functionguide.FunctionGuideFrame;
import dev.kept.web.functionguide.FunctionGuideView;
import dev.kept.web.functionguide.GuideSight;
import dev.kept.web.functionguide.GuideSights;
import dev.kept.web.visitor.VisitorFrame.FormFrame;
import java.util.List;
import java.util.Map;

/**
 * The macro <i>Function guide</i>: what a business function tells IT about itself. Its contacts say on the page that it is still
 * true, and are led to where they change it.
 */
public class FunctionGuideMacro implements Macro {

    private final GuideSights sights;
    private final FunctionGuideView view;
    private final FunctionGuideFrame frame;
    private final MacroForms forms;
    private final MacroPage page;
    private final UserManager users;

    public FunctionGuideMacro(
            GuideSights sights,
            FunctionGuideView view,
            FunctionGuideFrame frame,
            MacroForms forms,
            MacroPage page,
            UserManager users) {
        this.sights = sights;
        this.view = view;
        this.frame = frame;
        this.forms = forms;
        this.page = page;
        this.users = users;
    }

    /** @param parameters {@code function} is the function's name */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        @Nullable String typed = parameters.get("function");
        String function = typed == null ? "" : typed.strip();
        return page.withoutAsking(output, "kept.macro.guide.elsewhere")
                .orElseGet(() -> function.isEmpty()
                        ? page.box(output, "kept.macro.guide.noFunction")
                        : asked(output, function, MacroForms.drawn(output, context)));
    }

    private String asked(Output output, String function, boolean answering) {
        UserProfile user = users.getRemoteUser();
        if (user == null) {
            return page.box(output, "kept.macro.anonymous");
        }
        GuideSight sight = sights.of(user.getUsername(), function);
        List<ShownGuide> guides = sight.guides();
        if (guides.isEmpty()) {
            Refusal why = sight.closed();
            return why == null || why.kind() == Kind.NOT_FOUND
                    ? page.box(output, "kept.macro.guide.notFound", function)
                    : page.box(output, why, "kept.macro.guide.notFound", "kept.macro.guide.of", function);
        }
        @Nullable
        FormPlace place = answering && sight.mine() && sight.closed() == null
                ? forms.place().fold(there -> there, (Refusal closed) -> null)
                : null;
        @Nullable
        FormFrame form = place == null
                ? null
                : new FormFrame(place.beside(FunctionGuideFrame.PATH), place.tokenName(), place.token());
        return view.guide(guides.get(0), output.medium(), form, place == null ? "" : place.back(), frame.address())
                .toString();
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
