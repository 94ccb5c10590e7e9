package dev.kept.sandbox.confluence.markup;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one page body is rendered for: the page (absent while a new page is previewed), the space it lies in, and the
 * output type in the product's words ("display", "preview", "email", "feed", "word", "pdf", "html_export").
 *
 * @param pageId id of the page, or null when there is none yet
 * @param spaceKey key of the space that links without a space are looked up in
 * @param title title of the page, used for heading anchors
 * @param outputType one of the product's output types
 * @param properties scratch values that macros of one rendering share; belongs to one thread
 */
public record Rendering(
        @Nullable Long pageId, String spaceKey, String title, String outputType, Map<String, Object> properties) {

    /** The output type of a page in the browser. */
    public static final String DISPLAY = "display";

    /** The output type of the editor's preview. */
    public static final String PREVIEW = "preview";

    /** The output type of an export to a word processor. */
    public static final String WORD = "word";

    /** The output type of an export to PDF. */
    public static final String PDF = "pdf";

    /** A rendering with no shared values yet. */
    public static Rendering of(@Nullable Long pageId, String spaceKey, String title, String outputType) {
        return new Rendering(pageId, spaceKey, title, outputType, new HashMap<>());
    }

    /** Whether the result is looked at in a browser that runs scripts. */
    public boolean interactive() {
        return outputType.equals(DISPLAY) || outputType.equals(PREVIEW);
    }
}
