package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.sheet.FunctionSheet;
import dev.kept.core.sheet.FunctionSheets;
import dev.kept.core.sheet.SheetSource;
import dev.kept.web.board.FunctionSheetView;
import java.util.List;
import java.util.Map;

/**
 * The macro <i>Partnership</i>: how one business function and IT get on. A contact of the function needs no account in Jira; anybody
 * else sees what they may see there.
 */
public class PartnershipMacro implements Macro {

    private final SheetSource contacts;
    private final FunctionSheets viewers;
    private final FunctionSheetView view;
    private final MacroPage page;
    private final UserManager users;
    private final Texts texts;

    public PartnershipMacro(
            SheetSource contacts,
            FunctionSheets viewers,
            FunctionSheetView view,
            MacroPage page,
            UserManager users,
            Texts texts) {
        this.contacts = contacts;
        this.viewers = viewers;
        this.view = view;
        this.page = page;
        this.users = users;
        this.texts = texts;
    }

    /** @param parameters {@code function} is the function's name */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        @Nullable String typed = parameters.get("function");
        String function = typed == null ? "" : typed.strip();
        return page.withoutAsking(output, "kept.macro.sheet.elsewhere")
                .orElseGet(() ->
                        function.isEmpty() ? page.box(output, "kept.macro.guide.noFunction") : asked(output, function));
    }

    private String asked(Output output, String function) {
        UserProfile user = users.getRemoteUser();
        if (user == null) {
            return page.box(output, "kept.macro.anonymous");
        }
        Answer<List<FunctionSheet>> own = contacts.open()
                ? contacts.sheets(new ContactReader(user.getUsername(), texts.locale()), function)
                : Answer.of(List.of());
        return own.flatMap(sheets -> sheets.isEmpty() ? viewers.sheet(function) : Answer.of(sheets.get(0)))
                .fold(
                        sheet -> view.html(sheet, output.medium(), page.seen(output), page.today()),
                        refusal -> refused(output, function, refusal));
    }

    /** Without an account in Jira whoever is no contact of the function reads nothing of it. */
    private String refused(Output output, String function, Refusal why) {
        return why.kind() == Kind.CREDENTIALS_REQUIRED
                ? page.box(output, "kept.macro.sheet.stranger", function)
                : page.box(output, why, "kept.macro.sheet.notFound", "kept.macro.sheet.of", function);
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
