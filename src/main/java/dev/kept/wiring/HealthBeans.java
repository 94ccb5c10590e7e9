package dev.kept.wiring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.health.HealthDesk;
import dev.kept.core.health.HealthReport;
import dev.kept.core.health.HealthReport.HealthLine;
import dev.kept.core.health.HealthSubject;
import dev.kept.core.host.ProductServices;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kept's health as management beans of each node, {@code dev.kept:type=Health,product=…,subject=…}, one for each subject. A
 * tool reads all attributes of all beans one by one, so one look at the database serves {@value #FRESH_SECONDS} seconds.
 */
public final class HealthBeans implements LifecycleAware {

    static final int FRESH_SECONDS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(HealthBeans.class);
    private static final Comparator<HealthLine> ILLEST =
            Comparator.comparing(line -> line.finding().state());

    private final HealthDesk desk;
    private final ProductServices product;
    private final Clock clock;
    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

    private @Nullable HealthReport latest;

    public HealthBeans(HealthDesk desk, ProductServices product, Clock clock) {
        this.desk = desk;
        this.product = product;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        for (HealthSubject subject : HealthSubject.values()) {
            try {
                ObjectName name = name(subject);
                if (server.isRegistered(name)) {
                    server.unregisterMBean(name);
                }
                server.registerMBean(new Bean(subject), name);
            } catch (JMException e) {
                LOG.warn("No management bean for {}, incident {}", subject.code(), Incident.fresh(), e);
            }
        }
    }

    @Override
    public void onStop() {
        for (HealthSubject subject : HealthSubject.values()) {
            try {
                ObjectName name = name(subject);
                if (server.isRegistered(name)) {
                    server.unregisterMBean(name);
                }
            } catch (JMException e) {
                LOG.warn("The management bean for {} stays, incident {}", subject.code(), Incident.fresh(), e);
            }
        }
    }

    ObjectName name(HealthSubject subject) throws JMException {
        return new ObjectName("dev.kept:type=Health,product=" + product.application() + ",subject=" + subject.code());
    }

    private synchronized HealthReport report() {
        Instant now = clock.instant();
        HealthReport known = latest;
        if (known == null
                || known.at().isAfter(now)
                || known.at().plusSeconds(FRESH_SECONDS).isBefore(now)) {
            known = desk.report((incident, failure) -> LOG.error("Health, incident {}", incident, failure));
            latest = known;
        }
        return known;
    }

    private List<HealthLine> lines(HealthSubject subject) {
        return report().lines().stream()
                .filter(line -> line.subject() == subject)
                .toList();
    }

    /** Asked when a tool reads it, never before. */
    private final class Bean implements HealthMXBean {
        private final HealthSubject subject;

        Bean(HealthSubject subject) {
            this.subject = subject;
        }

        private @Nullable HealthLine worst() {
            return lines(subject).stream().max(ILLEST).orElse(null);
        }

        @Override
        public String getState() {
            HealthLine worst = worst();
            return worst == null ? "" : worst.finding().state().code();
        }

        @Override
        public String getFinding() {
            HealthLine worst = worst();
            return worst == null ? "" : worst.finding().code();
        }

        @Override
        public long getCount() {
            return subject == HealthSubject.JOB
                    ? lines(subject).size()
                    : lines(subject).stream().mapToLong(HealthLine::count).sum();
        }

        @Override
        public long getLastMillis() {
            HealthLine worst = worst();
            Instant last = worst == null ? null : worst.last();
            return last == null ? 0 : last.toEpochMilli();
        }
    }
}
