package dev.kept.rest;

import dev.kept.core.Answer;
import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.health.HealthDesk;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ProjectNames;
import dev.kept.core.privacy.PersonDesk;
import dev.kept.link.TrackerApi;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the resources ask. Held statically, the one place in the plugin that is: whether the products' REST layer can
 * inject beans of a transformed plugin into resources is not confirmed on Platform 8, and this works either way. It is
 * set once when the plugin starts; a restarted plugin has a new class and a new holder.
 *
 * @param partnership what both products show
 * @param projects projects that the caller may pick from
 * @param texts texts in the language of whoever asks
 * @param loggedIn whether somebody is logged in on this request
 * @param administrator whether that person administers the product
 * @param userKey the key of whoever asks; {@code null} for nobody
 * @param admin what administrators ask
 * @param inJira what only Jira can answer; empty in Confluence
 * @param tracker where Confluence hands its requests on to; empty in Jira
 */
public record RestServices(
        Partnership partnership,
        ProjectNames projects,
        Texts texts,
        BooleanSupplier loggedIn,
        BooleanSupplier administrator,
        Supplier<@Nullable String> userKey,
        AdminServices admin,
        Optional<JiraServices> inJira,
        Optional<TrackerApi> tracker) {

    private static final Logger LOG = LoggerFactory.getLogger(RestServices.class);
    private static final AtomicReference<RestServices> CURRENT = new AtomicReference<>();

    /** How Kept is. */
    public HealthDesk health() {
        return admin.health();
    }

    /** What is stored about a person. */
    public PersonDesk people() {
        return admin.people();
    }

    /**
     * Notes what an administrator did, unless it was refused. What was done stays done when it cannot be noted.
     *
     * @param mark what it is about, asked before and after
     * @param work does it
     */
    public <T> Answer<T> audited(Supplier<AuditMark> mark, Supplier<Answer<T>> work) {
        AuditMark before = mark.get();
        return work.get().map(value -> {
            BestEffort.run(
                    () -> admin.audit().tell(admin.audit().note(userKey.get(), before, mark.get())),
                    failure ->
                            LOG.error("What was done is not in the audit log, incident {}", Incident.fresh(), failure));
            return value;
        });
    }

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
