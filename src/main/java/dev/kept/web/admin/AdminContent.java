package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.web.template.Model;
import java.util.Map;

/**
 * One administration page: what it shows, what it accepts and what it does. Who may come in, whether a form is ours, who
 * was first, and where one is led after saving are the same for all of them: see {@link AdminPage}.
 *
 * @param <S> all that the page shows
 */
interface AdminContent<S> {

    /** Where the page lies below the product's address. */
    String path();

    /** Its template in the jar. */
    String template();

    /** Key of its title, for when somebody may not see more of it. */
    String titleKey();

    /** Key of the sentence for a form that was open too long or was not sent from here. */
    String strangeFormKey();

    /** Whether only administrators with a fresh password may come in; else the content itself looks who may. */
    default boolean forAdministrators(SentForm asked) {
        return true;
    }

    /** Keys of what is said after something was done, by the parameter that the address then has. */
    default Map<String, String> notices() {
        return Map.of();
    }

    /** The page as its address asks for it; refused to those who may not see it. */
    Answer<S> opened(SentForm address);

    /** The page once more, with all that was typed and what is wrong with it. */
    Answer<S> again(SentForm form, Refusal wrong);

    /**
     * What this form would replace, as text that differs when it was changed in between; {@code null} when it replaces
     * nothing. The same for the address that opens the form and for the form that comes back.
     */
    default @Nullable String replaced(SentForm form) {
        return null;
    }

    /** Does what the form asks for. */
    Reply<S> done(SentForm form, String adminKey);

    /** Fills the model of the template; what all pages have is in it already. */
    void draw(S state, Model model, Place place);

    /**
     * Where a page lies.
     *
     * @param page its own address, without a query
     * @param context the product's address
     */
    record Place(String page, String context) {}
}
