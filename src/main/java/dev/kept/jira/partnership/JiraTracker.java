package dev.kept.jira.partnership;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.partnership.Tracker;
import java.util.Optional;

/**
 * This Jira itself, by its path on this host: pages that Jira serves link to it in whatever way the reader reached
 * them.
 */
public final class JiraTracker implements Tracker {

    private final ApplicationProperties product;

    public JiraTracker(ApplicationProperties product) {
        this.product = product;
    }

    /** The path; empty text on a host that serves Jira at its root. */
    @Override
    public Optional<String> displayUrl() {
        return Optional.of(product.getBaseUrl(UrlMode.RELATIVE));
    }
}
