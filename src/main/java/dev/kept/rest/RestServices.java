package dev.kept.rest;

import dev.kept.core.Texts;
import dev.kept.core.health.HealthDesk;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.privacy.PersonDesk;
import dev.kept.link.TrackerApi;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * What the resources ask. Held statically, the one place in the plugin that is: whether the products' REST layer can
 * inject beans of a transformed plugin into resources is not confirmed on Platform 8, and this works either way. It is
 * set once when the plugin starts; a restarted plugin has a new class and a new holder.
 *
 * @param partnership what both products show
 * @param texts texts in the language of whoever asks
 * @param loggedIn whether somebody is logged in on this request
 * @param administrator whether that person administers the product
 * @param health how Kept is, and what of it is on
 * @param people what is stored about a person
 * @param inJira what only Jira can answer; empty in Confluence
 * @param tracker where Confluence hands its requests on to; empty in Jira
 */
public record RestServices(
        Partnership partnership,
        Texts texts,
        BooleanSupplier loggedIn,
        BooleanSupplier administrator,
        HealthDesk health,
        PersonDesk people,
        Optional<JiraServices> inJira,
        Optional<TrackerApi> tracker) {

    private static final AtomicReference<RestServices> CURRENT = new AtomicReference<>();

    /** Makes these the services of all resources. Called once, when the plugin has started. */
    public void install() {
        CURRENT.set(this);
    }

    /**
     * What the resources of Jira ask.
     *
     * @throws java.util.NoSuchElementException in Confluence, where the descriptor names none of these resources
     */
    public JiraServices jira() {
        return inJira.orElseThrow();
    }

    /**
     * What was installed.
     *
     * @throws IllegalStateException before that, which a caller gets as an incident
     */
    public static RestServices current() {
        return installed().orElseThrow(() -> new IllegalStateException("Kept has not started yet"));
    }

    /** What was installed, if anything yet: failures are told also before. */
    static Optional<RestServices> installed() {
        return Optional.ofNullable(CURRENT.get());
    }
}
