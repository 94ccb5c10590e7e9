package dev.kept.jira.publishing;

import dev.kept.core.publishing.Publishing;
import dev.kept.job.JobTask;
import dev.kept.link.channel.SignedChannel;
import java.util.function.BooleanSupplier;

/** Counts each day what has become tellable of published projects, and forgets old requests of the channel. */
public final class PublishingJob implements JobTask {

    private final Publishing publishing;
    private final SignedChannel channel;

    public PublishingJob(Publishing publishing, SignedChannel channel) {
        this.publishing = publishing;
        this.channel = channel;
    }

    @Override
    public JobResult run(BooleanSupplier stop) {
        channel.sweep();
        return JobResult.done("Looked at " + publishing.tellAll() + " published projects");
    }
}
