package dev.kept.job;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Duration;

/**
 * Something that Kept does again and again, on one node of the cluster at a time.
 *
 * @param key names the job in the product's scheduler, which stores it: under another key the old job would stay there
 * @param pace ends the name of the job's regular runs; as fixed as the key
 * @param every how long from one run to the next
 * @param work what is done
 */
public record Job(String key, String pace, Duration every, JobTask work) {

    /** The name under which each node tells the product that it can do this job. */
    JobRunnerKey runner() {
        return JobRunnerKey.of(key);
    }

    /** The name of the regular runs, apart from that of a run asked for in between. */
    JobId regularly() {
        return JobId.of(key + "." + pace);
    }
}
