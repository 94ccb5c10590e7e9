package dev.kept.sandbox.host.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import dev.kept.sandbox.host.Users;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The application links of one host: one, to the other host. */
public final class Links {
    private final Link link;
    private final LinkNetwork network;

    /**
     * @param application the other product, {@code jira} or {@code confluence}
     * @param name        what the link is called
     */
    public Links(String application, String name, URI otherUrl, LinkNetwork network, Users users) {
        ApplicationType type = application.equals("jira") ? new JiraType() : new ConfluenceType();
        link = new Link(type, name, otherUrl, network, users);
        this.network = network;
    }

    /** The link, unless it is missing. */
    private List<Link> present() {
        return network.way(link.getRpcUrl()) == LinkWay.MISSING ? List.of() : List.of(link);
    }

    private List<Link> present(Class<? extends ApplicationType> type) {
        return type.isInstance(link.getType()) ? present() : List.of();
    }

    private Link presentOrNull(Class<? extends ApplicationType> type) {
        return present(type).stream().findFirst().orElse(null);
    }

    private Link presentOrNull(ApplicationId id) {
        return link.getId().equals(id) ? present().stream().findFirst().orElse(null) : null;
    }

    /** The service whose links can be changed. */
    public ApplicationLinkService service() {
        return new ApplicationLinkService() {
            @Override
            public ApplicationLink getApplicationLink(ApplicationId id) {
                return presentOrNull(id);
            }

            @Override
            public Iterable<ApplicationLink> getApplicationLinks() {
                return List.copyOf(present());
            }

            @Override
            public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
                return List.copyOf(present(type));
            }

            @Override
            public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
                return presentOrNull(type);
            }
        };
    }

    /** The service whose links are only read. */
    public ReadOnlyApplicationLinkService readOnly() {
        return new ReadOnlyApplicationLinkService() {
            @Override
            public ReadOnlyApplicationLink getApplicationLink(ApplicationId applicationId) {
                return presentOrNull(applicationId);
            }

            @Override
            public Iterable<ReadOnlyApplicationLink> getApplicationLinks() {
                return List.copyOf(present());
            }

            @Override
            public Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
                return List.copyOf(present(type));
            }

            @Override
            public ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
                return presentOrNull(type);
            }
        };
    }

    private static final class JiraType implements JiraApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.jira";
        }

        @Override
        public URI getIconUrl() {
            return null;
        }
    }

    private static final class ConfluenceType implements ConfluenceApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.confluence";
        }

        @Override
        public URI getIconUrl() {
            return null;
        }
    }

    /** A link that calls as whoever is signed in; there is no account for calls as anyone else. */
    private static final class Link implements ApplicationLink {
        private final ApplicationType type;
        private final String name;
        private final URI url;
        private final LinkNetwork network;
        private final Users users;
        private final Map<String, Object> properties = new ConcurrentHashMap<>();

        Link(ApplicationType type, String name, URI url, LinkNetwork network, Users users) {
            this.type = type;
            this.name = name;
            this.url = url;
            this.network = network;
            this.users = users;
        }

        @Override
        public ApplicationId getId() {
            byte[] seed = name.getBytes(StandardCharsets.UTF_8);
            return new ApplicationId(UUID.nameUUIDFromBytes(seed).toString());
        }

        @Override
        public ApplicationType getType() {
            return type;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public URI getDisplayUrl() {
            return url;
        }

        @Override
        public URI getRpcUrl() {
            return url;
        }

        @Override
        public boolean isPrimary() {
            return true;
        }

        @Override
        public boolean isSystem() {
            return false;
        }

        @Override
        public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
            return new LinkRequestFactory(url, network, users::current);
        }

        @Override
        public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
                Class<? extends AuthenticationProvider> providerClass) {
            return providerClass == Anonymous.class ? new LinkRequestFactory(url, network, Optional::empty) : null;
        }

        @Override
        public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
            return createAuthenticatedRequestFactory();
        }

        @Override
        public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
            return null;
        }

        @Override
        public Object getProperty(String key) {
            return properties.get(key);
        }

        @Override
        public Object putProperty(String key, Object value) {
            return properties.put(key, value);
        }

        @Override
        public Object removeProperty(String key) {
            return properties.remove(key);
        }
    }
}
