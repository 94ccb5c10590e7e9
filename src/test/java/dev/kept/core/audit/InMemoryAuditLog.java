package dev.kept.core.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public final class InMemoryAuditLog implements AuditLog {
    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void add(AuditEntry entry) {
        entries.add(new AuditEntry(
                entries.size() + 1L,
                entry.at(),
                entry.userKey(),
                entry.action(),
                entry.subject(),
                entry.before(),
                entry.after()));
    }

    @Override
    public List<AuditEntry> before(Long number, int limit) {
        return entries.stream()
                .filter(entry -> number == null || entry.number() < number)
                .sorted(Comparator.comparing(AuditEntry::number).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void forget(Instant before) {
        entries.removeIf(entry -> entry.at().isBefore(before));
    }
}
