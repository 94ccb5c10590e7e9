package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.audit.AuditMark;
import dev.kept.web.template.Model;
import java.util.Map;

/**
 * One administration page: what it shows, what it accepts and what it does. Who may come in, whether a form is ours,
 * who was first, and where one is led after saving are the same for all of them: see {@link AdminPage}.
 *
 * <p>A content is one object for all requests, so it holds no state of a request; that is what {@code S} is for.
 *
 * @param <S> all that the page shows
 */
public interface AdminContent<S> {

    /** Where the page lies below the product's address. The descriptor names the same path. */
    String path();

    /** Its template, as a path in the jar. */
    String template();

    /** Key of its title, for when somebody may not see more of it. */
    String titleKey();

    /** Key of the sentence for a form that was open too long or was not sent from here. */
    default String strangeFormKey() {
        return "kept.weights.error.token";
    }

    /**
     * Whether only administrators with a fresh password may come in; else whoever is logged in may, and the content
     * itself has to look who may do what.
     *
     * @param asked the address or the form
     */
    default boolean forAdministrators(SentForm asked) {
        return true;
    }

    /**
     * Whether the page is there for its form. Any other one is shown also where the product cannot protect forms; what is sent
     * from it is refused then.
     */
    default boolean takesForms() {
        return true;
    }

    /**
     * Keys of what is said after something was done, by the parameter that the address then has. The parameter's value
     * is the sentence's only argument.
     */
    default Map<String, String> notices() {
        return Map.of();
    }

    /** The page as its address asks for it; refused to those who may not see it. Changes nothing. */
    Answer<S> opened(SentForm address);

    /** The page once more, with all that was typed and what is wrong with it. Nothing was changed. */
    Answer<S> again(SentForm form, Refusal wrong);

    /**
     * What this form would replace, as text that differs when it was changed in between; {@code null} when it replaces
     * nothing. The same for the address that opens the form and for the form that comes back.
     */
    default @Nullable String replaced(SentForm form) {
        return null;
    }

    /**
     * Whether the form changes what another administrator may be changing too. Such forms are taken one at a time, in the
     * whole cluster: between the look at {@link #replaced} and what {@link #done} writes nobody else saves, and what is not
     * done is undone.
     */
    default boolean changes(SentForm form) {
        return false;
    }

    /**
     * What the form orders, for the audit log, with what stands there now; {@code null} when it changes nothing and gives
     * nothing away. Asked before and after the order is carried out.
     */
    @Nullable
    AuditMark audit(SentForm form);

    /**
     * Does what the form asks for. The form carried this session's token, and nobody changed what it replaces.
     *
     * @param adminKey key of the user who sent it, for the record of changes; an administrator's where {@link
     *     #forAdministrators} says so
     */
    AdminReply<S> done(SentForm form, String adminKey);

    /**
     * Fills the model of the template; what all pages have is in it already: the form's token and version, and the
     * page's address.
     */
    void draw(S state, Model model, PageAddress place);

    /**
     * Where a page lies.
     *
     * @param page its own path, without a query
     * @param context the product's path; empty at the root
     */
    record PageAddress(String page, String context) {}
}
