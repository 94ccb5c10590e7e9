package dev.kept.web.visitor;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.web.visitor.VisitorFrame.FormFrame;
import jakarta.servlet.http.HttpServletRequest;

/**
 * How a page with one form looks, and how that form is read; the same in both products.
 *
 * @param <S> what a reader sees
 * @param <T> what the form holds
 */
public interface VisitorView<S, T> {

    /** Where the page lies below the product's address. */
    String path();

    /**
     * The page.
     *
     * @param typed what was typed; {@code null} for nothing
     * @param wrong why it was not taken; {@code null} when nothing was sent
     * @param said whether something was taken just now
     */
    String html(S sight, FormFrame frame, @Nullable T typed, @Nullable Refusal wrong, boolean said);

    /** Why there is no page. */
    String refused(Refusal why);

    /** What was typed; refused where it is not such a form. */
    Answer<T> typed(HttpServletRequest request);
}
