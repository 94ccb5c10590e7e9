package dev.kept.jira.setup;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.mail.server.MailServerManager;
import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.host.Feature;
import dev.kept.core.host.Health;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.setup.HouseSetup;
import dev.kept.core.setup.SetupFacts;
import dev.kept.core.setup.SetupFacts.ProductFacts;
import dev.kept.jira.field.OwnField;
import dev.kept.link.channel.SignedChannel;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** How Kept is set up in Jira. What Jira does not tell, such as a mail server that nobody can be asked for, is left open. */
public final class JiraSetup implements SetupFacts.SetupSource {

    private final Texts texts;
    private final Health.Check health;
    private final SignedChannel channel;
    private final HouseSetup house;
    private final CustomFieldManager fields;
    private final HostService<MailServerManager> mail;
    private final HostService<FieldScreenManager> screens;

    public JiraSetup(
            Texts texts,
            Health.Check health,
            SignedChannel channel,
            HouseSetup house,
            CustomFieldManager fields,
            HostServices services) {
        this.texts = texts;
        this.health = health;
        this.channel = channel;
        this.house = house;
        this.fields = fields;
        this.mail = services.of(Feature.CHECKS, () -> MailServerManager.class);
        this.screens = services.of(Feature.CHECKS, () -> FieldScreenManager.class);
    }

    @Override
    public SetupFacts now() {
        return new SetupFacts(
                new ProductFacts(health.now().whole(), null, channel.open(), mailServer(), unscreened()), house.now());
    }

    private @Nullable Boolean mailServer() {
        return mail.find().map(known -> new MailServers(known).any()).orElse(null);
    }

    private @Nullable List<String> unscreened() {
        return screens.find()
                .map(known -> new Screens(known)
                        .without(fields.getCustomFieldObjects()).stream()
                                .map(field -> texts.text(name(field)))
                                .toList())
                .orElse(null);
    }

    private static String name(OwnField field) {
        return switch (field) {
            case PROMISED_TO -> "kept.field.promised-to.name";
            case PROMISED_BY -> "kept.field.promised-by.name";
            case SIZE -> "kept.field.commitment-size.name";
            case SHARED_GOALS -> "kept.field.shared-goals.name";
        };
    }

    /** Loaded when there is such a service: its type is nowhere else. */
    private record MailServers(MailServerManager known) {
        boolean any() {
            return known.isDefaultSMTPMailServerDefined();
        }
    }

    /** Loaded when there is such a service: its types are nowhere else. */
    private record Screens(FieldScreenManager known) {
        List<OwnField> without(List<CustomField> fields) {
            Collection<FieldScreen> screens = known.getFieldScreens();
            return Arrays.stream(OwnField.values())
                    .filter(own -> fields.stream().filter(own::isTypeOf).noneMatch(field -> screens.stream()
                            .anyMatch(screen -> screen.containsField(field.getId()))))
                    .toList();
        }
    }
}
