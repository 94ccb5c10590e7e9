package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.kept.core.Nullable;
import dev.kept.web.Medium;

/**
 * What a macro is rendered for, by Confluence's output type, and so who will read it: a page is rendered for the person
 * who looks at it, but what leaves Confluence is read by others, too.
 */
enum Output {
    /** A page that somebody looks at, or is about to save. */
    PAGE,
    /** A file that somebody takes away: complete by itself, and it says whose view it holds. */
    DOCUMENT,
    /** Mail and feeds: nobody can say who reads them, so they hold nothing of Jira. */
    BROADCAST;

    /**
     * The output that Confluence names. An unknown or missing one is taken for a document, which is complete by itself
     * and says whose view it holds.
     *
     * @param context {@code null} where Confluence gives none
     */
    static Output of(@Nullable ConversionContext context) {
        String type = context == null ? null : context.getOutputType();
        if (type == null) {
            return DOCUMENT;
        }
        return switch (type) {
            case "display", "preview" -> PAGE;
            case "email", "feed", "diff" -> BROADCAST;
            default -> DOCUMENT;
        };
    }

    /** How what the macro shows is styled. */
    Medium medium() {
        return this == PAGE ? Medium.PAGE : Medium.DOCUMENT;
    }
}
