package dev.kept.confluence.page;

import dev.kept.core.host.Health;
import dev.kept.core.partnership.Tracker;
import dev.kept.core.setup.SetupFacts;
import dev.kept.core.setup.SetupFacts.ProductFacts;
import dev.kept.link.channel.SignedChannel;

/** How Kept is set up in Confluence: whether it leads to Jira, which keeps all else. */
public final class ConfluenceSetup implements SetupFacts.SetupSource {

    private final Health.Check health;
    private final Tracker jira;
    private final SignedChannel channel;

    public ConfluenceSetup(Health.Check health, Tracker jira, SignedChannel channel) {
        this.health = health;
        this.jira = jira;
        this.channel = channel;
    }

    @Override
    public SetupFacts now() {
        boolean linked = jira.displayUrl().isPresent();
        return new SetupFacts(new ProductFacts(health.now().whole(), linked, channel.open(), null, null), null);
    }
}
