package dev.kept.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.kept.core.Nullable;
import dev.kept.web.Medium;

/** What a macro is rendered for, by Confluence's output type. */
enum Output {
    /** A page that somebody looks at, or is about to save. */
    PAGE,
    /** A file that somebody takes away: complete by itself, and it says whose view it holds. */
    DOCUMENT,
    /** Mail and feeds: nobody can say who reads them, so they hold nothing of Jira. */
    BROADCAST;

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
