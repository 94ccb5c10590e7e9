package dev.kept.jira.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Duration;

/**
 * Something that Kept does again and again, on one node of the cluster at a time.
 *
 * @param key names the job in Jira's scheduler, which stores it: under another key the old job would stay there
 * @param pace ends the name of the job's regular runs; as fixed as the key
 * @param every how long from one run to the next
 * @param work what is done; asks its request between two pieces whether it has to stop
 */
public record Job(String key, String pace, Duration every, JobRunner work) {

    /** The name under which each node tells Jira that it can do this job. */
    JobRunnerKey runner() {
        return JobRunnerKey.of(key);
    }

    /** The name of the regular runs, apart from that of a run asked for in between. */
    JobId regularly() {
        return JobId.of(key + "." + pace);
    }
}
