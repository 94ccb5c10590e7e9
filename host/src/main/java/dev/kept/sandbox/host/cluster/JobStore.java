package dev.kept.sandbox.host.cluster;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Json;
import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.BiConsumer;

/** Keeps cluster jobs over a restart. Parameters may be strings, numbers and booleans only; jobs of one node are not kept. */
public final class JobStore {
    private static final String KIND = "job";

    private final Documents documents;

    public JobStore(Documents documents) {
        this.documents = documents;
    }

    void each(BiConsumer<JobId, JobConfig> visitor) {
        documents.each(KIND, (id, json) -> visitor.accept(JobId.of(id), read(json)));
    }

    void put(JobId id, JobConfig config) {
        if (config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER) {
            documents.put(KIND, id.toString(), write(config));
        }
    }

    /** Tells of what other nodes have done since the last call. */
    void refresh() {
        documents.refresh();
    }

    /** Hears of cluster jobs that another node scheduled, or unscheduled when there is no configuration. */
    void listen(BiConsumer<JobId, Optional<JobConfig>> listener) {
        documents.listen((kind, id, json) -> {
            if (kind.equals(KIND)) {
                listener.accept(JobId.of(id), json.map(JobStore::read));
            }
        });
    }

    /** Sets the cluster's next run of a job. */
    void due(JobId id, JobConfig config, Optional<Instant> next) {
        if (config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER) {
            documents.turn(KIND + " " + id, millis(next));
        }
    }

    /** Empty when the run is this node's; else when the job is due next. */
    Optional<Instant> take(JobId id, JobConfig config, Instant now, Optional<Instant> following) {
        return config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER
                ? documents
                        .take(KIND + " " + id, now.toEpochMilli(), millis(following))
                        .map(Instant::ofEpochMilli)
                : Optional.empty();
    }

    private static long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
    }

    void remove(JobId id) {
        documents.delete(KIND, id.toString());
    }

    private static String write(JobConfig config) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("runner", config.getJobRunnerKey().toString());
        Schedule schedule = config.getSchedule();
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            node.put("cron", schedule.getCronScheduleInfo().getCronExpression());
            TimeZone zone = schedule.getCronScheduleInfo().getTimeZone();
            if (zone != null) {
                node.put("zone", zone.getID());
            }
        } else {
            node.put("interval", schedule.getIntervalScheduleInfo().getIntervalInMillis());
            Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
            if (first != null) {
                node.put("first", first.getTime());
            }
        }
        ObjectNode parameters = node.putObject("parameters");
        config.getParameters().forEach((name, value) -> {
            if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
                throw new IllegalArgumentException("a job parameter is a string, a number or a boolean: " + name);
            }
            parameters.putPOJO(name, value);
        });
        return node.toString();
    }

    private static JobConfig read(String json) {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        Map<String, Serializable> parameters = new HashMap<>();
        node.path("parameters")
                .fields()
                .forEachRemaining(entry -> parameters.put(entry.getKey(), value(entry.getValue())));
        return JobConfig.forJobRunnerKey(JobRunnerKey.of(node.get("runner").asText()))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(schedule(node))
                .withParameters(parameters);
    }

    private static Schedule schedule(JsonNode node) {
        if (node.has("cron")) {
            String cron = node.get("cron").asText();
            return node.has("zone")
                    ? Schedule.forCronExpression(
                            cron, TimeZone.getTimeZone(node.get("zone").asText()))
                    : Schedule.forCronExpression(cron);
        }
        Date first = node.has("first") ? new Date(node.get("first").asLong()) : null;
        return Schedule.forInterval(node.get("interval").asLong(), first);
    }

    private static Serializable value(JsonNode node) {
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNumber()
                ? node.isIntegralNumber() ? (Serializable) node.asLong() : node.asDouble()
                : node.asText();
    }
}
