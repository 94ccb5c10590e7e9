package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.web.map.MapView;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The macro <i>Partnership map</i>: the Jira projects that the viewer may see, each with the functions it promised something
 * to. Two readers can see two maps. Whatever cannot be shown is a sentence; the macro never throws.
 */
public class MapMacro implements Macro {

    /** A page of a wiki, not a list to work through; the page in Jira has the others. */
    private static final Slice.Request ROWS = new Slice.Request(0, 50);

    private final Partnership partnership;
    private final MacroPage page;
    private final MapView view;
    private final PublishedMacro published;

    public MapMacro(Partnership partnership, MacroPage page, MapView view, PublishedMacro published) {
        this.partnership = partnership;
        this.page = page;
        this.view = view;
        this.published = published;
    }

    /**
     * The macro as HTML; called by Confluence each time somebody looks at the page, exports it or has it mailed.
     *
     * @param parameters what the author set in the macro's dialog: {@code window}, days
     */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        return page.withoutAsking(output, "kept.macro.map.elsewhere")
                .orElseGet(() -> checked(output, context, parameters.get("window")));
    }

    private String checked(Output output, @Nullable ConversionContext context, @Nullable String window) {
        OptionalInt days = WindowParameter.days(window);
        if (days.isEmpty()) {
            return page.box(
                    output, "kept.macro.scoreboard.badWindow", Integer.toString(ScoreboardQuery.LONGEST_WINDOW_DAYS));
        }
        return partnership
                .map(days.getAsInt(), ROWS)
                .fold(
                        map -> view.html(map, output.medium(), page.seen(output)),
                        refusal -> instead(output, context, refusal));
    }

    private String instead(Output output, @Nullable ConversionContext context, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.CREDENTIALS_REQUIRED) {
            return published.muted(output, context, refusal);
        }
        return refusal.kind() == Refusal.Kind.UNREACHABLE && published.said(context)
                ? ""
                : page.box(output, refusal, "kept.map.refused");
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
