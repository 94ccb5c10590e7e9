package dev.kept.core.backfill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueRecord.FixVersion;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import dev.kept.core.promise.IssueRef;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/** A real export of issues: one Jira issue as JSON per line, packed. */
final class ExportedIssues {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX");

    private final List<JsonNode> issues = new ArrayList<>();

    private ExportedIssues() {}

    static ExportedIssues read(Path file) {
        ObjectMapper json = new ObjectMapper();
        ExportedIssues export = new ExportedIssues();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                export.issues.add(json.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return export;
    }

    List<JsonNode> ofProject(String key) {
        return issues.stream().filter(issue -> project(issue).equals(key)).toList();
    }

    Set<String> projects() {
        Set<String> keys = new TreeSet<>();
        issues.forEach(issue -> keys.add(project(issue)));
        return keys;
    }

    /** The moment of the last activity in the whole file, which is now (rule T3). */
    Instant last() {
        Instant last = Instant.EPOCH;
        for (JsonNode issue : issues) {
            List<String> stamps = new ArrayList<>();
            for (String name : List.of("created", "updated", "resolutiondate")) {
                stamps.add(issue.path("fields").path(name).asText(""));
            }
            issue.path("changelog")
                    .path("histories")
                    .forEach(history -> stamps.add(history.path("created").textValue()));
            for (String stamp : stamps) {
                Instant moment = stamp.isEmpty() || stamp.equals("null") ? Instant.EPOCH : instant(stamp);
                last = moment.isAfter(last) ? moment : last;
            }
        }
        return last;
    }

    static IssueRecord record(JsonNode issue) {
        JsonNode fields = issue.path("fields");
        JsonNode resolved = fields.path("resolutiondate");
        JsonNode due = fields.path("duedate");
        return new IssueRecord(
                new IssueRef(issue.path("id").asLong(), 1, false),
                issue.path("key").textValue(),
                instant(fields.path("created").textValue()),
                resolved.isTextual() ? instant(resolved.textValue()) : null,
                !resolved.isMissingNode(),
                due.isTextual() ? LocalDate.parse(due.textValue()) : null,
                stream(fields.path("fixVersions")).map(ExportedIssues::version).toList(),
                IssueRecord.OwnFields.EMPTY,
                new IssueRecord.IssueState(
                        text(fields.path("resolution").path("name")),
                        text(fields.path("status").path("name")),
                        false),
                stream(issue.path("changelog").path("histories"))
                        .map(ExportedIssues::history)
                        .toList());
    }

    private static FixVersion version(JsonNode version) {
        String release = text(version.path("releaseDate"));
        return new FixVersion(version.path("id").textValue(), release == null ? null : LocalDate.parse(release));
    }

    private static History history(JsonNode history) {
        List<Item> items = stream(history.path("items"))
                .map(item -> new Item(
                        item.path("field").textValue(),
                        text(item.path("from")),
                        text(item.path("fromString")),
                        text(item.path("to")),
                        text(item.path("toString"))))
                .toList();
        return new History(
                history.path("id").asLong(), instant(history.path("created").textValue()), items);
    }

    static Instant instant(String stamp) {
        return OffsetDateTime.parse(stamp, STAMP).toInstant();
    }

    static @Nullable String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : null;
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String project(JsonNode issue) {
        String key = issue.path("key").textValue();
        return key.substring(0, key.lastIndexOf('-'));
    }
}
