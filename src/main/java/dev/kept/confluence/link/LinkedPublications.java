package dev.kept.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.net.Request.MethodType;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.link.Problem;
import java.util.Map;
import java.util.Set;

/** Asks Jira at the address of the application link. */
public final class LinkedPublications implements PublishedSource {

    /** What Kept in Jira says when it has nothing for us; the same from anything else, such as a proxy, counts for nothing. */
    private static final Set<String> REFUSALS = Set.of("not_found", "forbidden");

    private final HostService<ApplicationLinkService> links;
    private final LinkBackoff backoff;

    public LinkedPublications(HostServices services, LinkBackoff backoff) {
        this.links = services.of(Feature.LINKS, () -> ApplicationLinkService.class);
        this.backoff = backoff;
    }

    @Override
    public PublishedReply ask(String path, Map<String, String> headers) {
        ApplicationLinkService known = links.find().orElse(null);
        LinkReply reply = known == null ? null : AnonymousJira.ask(known, backoff, MethodType.GET, path, null, headers);
        return reply == null ? PublishedReply.SILENT : read(reply);
    }

    private static PublishedReply read(LinkReply reply) {
        if (reply.status() == AnonymousJira.OK && reply.body() != null) {
            return new PublishedReply(false, reply.body());
        }
        Problem problem = AnonymousJira.problem(reply);
        return problem != null && REFUSALS.contains(problem.kind())
                ? new PublishedReply(true, null)
                : PublishedReply.SILENT;
    }
}
