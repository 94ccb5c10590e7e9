package dev.kept.sandbox.confluence.macro;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.confluence.markup.Links;
import dev.kept.sandbox.confluence.markup.MacroCall;
import dev.kept.sandbox.confluence.markup.Macros;
import dev.kept.sandbox.confluence.markup.Rendering;
import dev.kept.sandbox.confluence.state.Access;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The few macros the host brings itself: message boxes, panel, code, table of contents, children. */
public final class BuiltInMacros implements Macros {

    private static final Map<String, String> BOXES = Map.of(
            "info", "aui-message-info",
            "note", "aui-message-warning",
            "tip", "aui-message-success",
            "warning", "aui-message-error");

    private final Access access;
    private final Links links;
    private final Supplier<Viewer> viewer;

    /** Built-in macros that show pages as the current viewer may see them. */
    public BuiltInMacros(Access access, Links links, Supplier<Viewer> viewer) {
        this.access = access;
        this.links = links;
        this.viewer = viewer;
    }

    @Override
    public Optional<Body> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "info", "note", "tip", "warning" -> (call, rendering) -> box(call);
                    case "panel" -> (call, rendering) -> panel(call);
                    case "code", "noformat" ->
                        (call, rendering) -> "<pre class=\"code\">" + Html.text(call.body()) + "</pre>";
                    case "toc" -> (call, rendering) -> contents(call);
                    case "children" -> (call, rendering) -> children(rendering);
                    default -> null;
                });
    }

    /** The descriptions the macro browser shows. */
    public static List<MacroDescription> descriptions() {
        List<MacroDescription.Parameter> title =
                List.of(MacroDescription.Parameter.text("title", "Title", "Shown above the text."));
        return List.of(
                MacroDescription.own("info", "Info", "A blue box with a hint.", MacroDescription.Body.RICH, title),
                MacroDescription.own("note", "Note", "A yellow box with a hint.", MacroDescription.Body.RICH, title),
                MacroDescription.own("panel", "Panel", "A framed box.", MacroDescription.Body.RICH, title),
                MacroDescription.own("code", "Code block", "Text as it is.", MacroDescription.Body.PLAIN, List.of()),
                MacroDescription.own(
                        "toc", "Table of contents", "The headings of the page.", MacroDescription.Body.NONE, List.of()),
                MacroDescription.own(
                        "children", "Children", "The pages below this page.", MacroDescription.Body.NONE, List.of()));
    }

    private static String box(MacroCall call) {
        String title = call.parameter("title", "");
        return "<div class=\"aui-message " + BOXES.get(call.name()) + "\">"
                + (title.isEmpty() ? "" : "<p class=\"title\"><strong>" + Html.text(title) + "</strong></p>")
                + call.body() + "</div>";
    }

    private static String panel(MacroCall call) {
        String title = call.parameter("title", "");
        return "<div class=\"panel\">"
                + (title.isEmpty() ? "" : "<div class=\"panelHeader\"><b>" + Html.text(title) + "</b></div>")
                + "<div class=\"panelContent\">" + call.body() + "</div></div>";
    }

    private static String contents(MacroCall call) {
        StringBuilder html = new StringBuilder("<ul class=\"toc-macro\">");
        for (MacroCall.Heading heading : call.headings()) {
            html.append("<li class=\"toc-level-")
                    .append(heading.level())
                    .append("\"><a href=\"#")
                    .append(Html.text(heading.anchor()))
                    .append("\">")
                    .append(Html.text(heading.text()))
                    .append("</a></li>");
        }
        return html.append("</ul>").toString();
    }

    private String children(Rendering rendering) {
        if (rendering.pageId() == null) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ul class=\"childpages-macro\">");
        for (WikiPage child : access.children(viewer.get(), rendering.pageId())) {
            html.append("<li><a href=\"")
                    .append(Html.text(
                            links.page(child.spaceKey(), child.title()).orElse("#")))
                    .append("\">")
                    .append(Html.text(child.title()))
                    .append("</a></li>");
        }
        return html.append("</ul>").toString();
    }
}
