package dev.kept.storage.audit;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditEntry;
import dev.kept.core.audit.AuditLog;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.java.ao.Query;

/** Lines in one Active Objects table, by their numbers. Holds no state. */
public final class AoAuditLog implements AuditLog {

    private final ActiveObjects ao;

    public AoAuditLog(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(AuditEntry entry) {
        Map<String, Object> values = new HashMap<>();
        values.put("DONE_AT", entry.at().toEpochMilli());
        values.put("DONE_BY", entry.userKey());
        values.put("ACTION_NAME", entry.action().name());
        values.put("SUBJECT_TEXT", orNothing(entry.subject()));
        values.put("OLD_TEXT", orNothing(entry.before()));
        values.put("NEW_TEXT", orNothing(entry.after()));
        UnheldText.told(() -> ao.executeInTransaction(() -> ao.create(AoAuditLine.class, values)));
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public List<AuditEntry> before(@Nullable Long number, int limit) {
        Query latest = Query.select().order("ID DESC").limit(limit);
        return Arrays.stream(ao.find(AoAuditLine.class, number == null ? latest : latest.where("ID < ?", number)))
                .map(AoAuditLog::read)
                .toList();
    }

    private static AuditEntry read(AoAuditLine row) {
        return new AuditEntry(
                row.getID(),
                Instant.ofEpochMilli(row.getDoneAt()),
                row.getDoneBy(),
                AuditAction.valueOf(row.getActionName()),
                text(row.getSubjectText()),
                text(row.getOldText()),
                text(row.getNewText()));
    }

    private static String text(@Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }

    @Override
    public void forget(Instant before) {
        ao.deleteWithSQL(AoAuditLine.class, "DONE_AT < ?", before.toEpochMilli());
    }
}
