package dev.kept.jira.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Duration;

/**
 * Something that Kept does again and again, on one node of the cluster at a time.
 *
 * @param key names it for ever, so that every node of every start means the same job
 * @param pace ends the name of its regular runs; as fixed as the key
 * @param every how long from one run to the next
 * @param work what is done; asks its request between two pieces whether it has to stop
 */
public record Job(String key, String pace, Duration every, JobRunner work) {

    JobRunnerKey runner() {
        return JobRunnerKey.of(key);
    }

    JobId regularly() {
        return JobId.of(key + "." + pace);
    }
}
