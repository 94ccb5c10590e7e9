package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.kept.confluence.link.PublishedFigures;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.web.Links;
import dev.kept.web.MutedLine;
import dev.kept.web.Zones;
import dev.kept.web.board.PublishedBoardView;
import java.util.Optional;

/** What a macro shows to a reader who cannot see the project in Jira: what is published, or one line for the whole page. */
public final class PublishedMacro {

    /** Where the first macro of a page leaves a note for the others that the line is there. */
    private static final String SAID = "dev.kept.muted";

    private final PublishedFigures figures;
    private final PublishedBoardView view;
    private final MutedLine line;
    private final MacroPage page;
    private final Zones zones;

    public PublishedMacro(
            PublishedFigures figures, PublishedBoardView view, MutedLine line, MacroPage page, Zones zones) {
        this.figures = figures;
        this.view = view;
        this.line = line;
        this.page = page;
        this.zones = zones;
    }

    /** The published board; empty where this reader is told nothing. */
    Optional<String> board(Output output, String projectKey, Refusal refusal) {
        boolean answering = refusal.kind() != Refusal.Kind.UNREACHABLE;
        return figures.find(projectKey, answering).map(shown -> view.html(
                        shown.project().name(),
                        shown.project().board(),
                        output.medium(),
                        new PublishedBoardView.Notes(page.seen(output), shown.age(), zones.reader(), consent(refusal)))
                .toString());
    }

    /** The line, once on each page; where Confluence gives macros nothing in common, each time. */
    String muted(Output output, @Nullable ConversionContext context, Refusal refusal) {
        if (said(context)) {
            return "";
        }
        if (context != null) {
            context.setProperty(SAID, true);
        }
        return line.html(output.medium(), consent(refusal)).toString();
    }

    /** Whether the line is on this page already: then it speaks for everything that cannot be shown there. */
    boolean said(@Nullable ConversionContext context) {
        return context != null && context.getProperty(SAID) != null;
    }

    private static @Nullable String consent(Refusal refusal) {
        return Links.safe(refusal.link()).orElse(null);
    }
}
