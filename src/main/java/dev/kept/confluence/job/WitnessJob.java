package dev.kept.confluence.job;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.net.Request.MethodType;
import dev.kept.confluence.link.AnonymousJira;
import dev.kept.confluence.link.LinkBackoff;
import dev.kept.confluence.link.LinkReply;
import dev.kept.core.evidence.WitnessMemory;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.host.ReadOnlyMode;
import dev.kept.job.JobTask;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.channel.SignedChannel;
import dev.kept.link.ledger.WitnessJson;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Tells Jira each hour which of its seals were seen here, and remembers the later ones. In read-only mode nothing is told:
 * what came of it could not be kept.
 */
public final class WitnessJob implements JobTask {

    private static final String PATH = "witness";

    private final HostService<ApplicationLinkService> links;
    private final SignedChannel channel;
    private final LinkBackoff backoff;
    private final WitnessMemory memory;
    private final ReadOnlyMode mode;

    public WitnessJob(
            HostServices services,
            SignedChannel channel,
            LinkBackoff backoff,
            WitnessMemory memory,
            ReadOnlyMode mode) {
        this.links = services.of(Feature.LINKS, () -> ApplicationLinkService.class);
        this.channel = channel;
        this.backoff = backoff;
        this.memory = memory;
        this.mode = mode;
    }

    @Override
    public JobResult run(BooleanSupplier stop) {
        ApplicationLinkService known = links.find().orElse(null);
        if (mode.on() || known == null) {
            return JobResult.done("Nothing can be exchanged");
        }
        String question = WitnessJson.question(memory.seen());
        Map<String, String> headers = channel.headers("POST", PATH, question).orElse(null);
        if (headers == null) {
            return JobResult.done("The channel is closed");
        }
        LinkReply reply = AnonymousJira.ask(known, backoff, MethodType.POST, PATH, question, headers);
        String body = reply == null || reply.status() != AnonymousJira.OK ? null : reply.body();
        if (body == null) {
            return JobResult.stopped("Jira does not answer");
        }
        try {
            int learnt = memory.learn(WitnessJson.read(body));
            channel.heard();
            return JobResult.done("Saw " + learnt + " later seals");
        } catch (MalformedJsonException e) {
            return JobResult.failed("Jira answered something else");
        }
    }
}
