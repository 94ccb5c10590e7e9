package dev.kept.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.health.HealthSubject;
import dev.kept.job.Job;
import java.lang.reflect.Constructor;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobNamesTest {

    /** What a job does is of no matter here, so none is given anything to do. */
    @Test
    void every_job_has_a_name_on_the_page_of_health() throws ReflectiveOperationException {
        Constructor<?> made = JobList.class.getDeclaredConstructors()[0];
        JobList list = (JobList) made.newInstance(new Object[made.getParameterCount()]);
        List<String> names = list.all().stream()
                .map(Job::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
        assertTrue(names.contains("contacts"), names.toString());
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> !HealthSubject.JOBS.all().contains(name))
                        .toList());
    }
}
