package dev.kept.confluence.job;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.net.Request.MethodType;
import dev.kept.confluence.link.AnonymousJira;
import dev.kept.confluence.link.LinkBackoff;
import dev.kept.confluence.link.LinkReply;
import dev.kept.confluence.page.PageDoors;
import dev.kept.core.Nullable;
import dev.kept.core.goal.page.AskedPage;
import dev.kept.core.goal.page.PageLook;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.job.JobTask;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.channel.SignedChannel;
import dev.kept.link.house.GoalPagesJson;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Asks Jira each hour which pages goals have, looks at them, and tells what it found. Twice does no harm. */
public final class GoalPagesJob implements JobTask {

    private static final String PATH = "goal-pages";

    private final HostService<ApplicationLinkService> links;
    private final SignedChannel channel;
    private final LinkBackoff backoff;
    private final PageDoors doors;

    public GoalPagesJob(HostServices services, SignedChannel channel, LinkBackoff backoff, PageDoors doors) {
        this.links = services.of(Feature.LINKS, () -> ApplicationLinkService.class);
        this.channel = channel;
        this.backoff = backoff;
        this.doors = doors;
    }

    @Override
    public JobResult run(BooleanSupplier stop) {
        ApplicationLinkService known = links.find().orElse(null);
        if (known == null) {
            return JobResult.done("Nothing can be exchanged");
        }
        try {
            String asked = sent(known, GoalPagesJson.question(null));
            if (asked == null) {
                return JobResult.done("The channel is closed, or Jira does not answer");
            }
            List<AskedPage> pages = GoalPagesJson.read(asked);
            List<PageLook> found = doors.look(pages).orElse(null);
            if (found == null) {
                return JobResult.done("Pages cannot be looked at");
            }
            return sent(known, GoalPagesJson.question(found)) == null
                    ? JobResult.stopped("Jira does not answer")
                    : JobResult.done("Looked at " + found.size() + " pages");
        } catch (MalformedJsonException e) {
            return JobResult.failed("Jira answered something else");
        }
    }

    private @Nullable String sent(ApplicationLinkService known, String json) {
        Map<String, String> headers = channel.headers("POST", PATH, json).orElse(null);
        LinkReply reply =
                headers == null ? null : AnonymousJira.ask(known, backoff, MethodType.POST, PATH, json, headers);
        return reply == null || reply.status() != AnonymousJira.OK ? null : reply.body();
    }
}
