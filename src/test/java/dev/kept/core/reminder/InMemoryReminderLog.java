package dev.kept.core.reminder;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryReminderLog implements ReminderLog {

    private record Claim(CommitmentId commitment, LocalDate day) {}

    private final Set<Claim> claims = ConcurrentHashMap.newKeySet();

    @Override
    public boolean claimed(CommitmentId commitment, LocalDate day) {
        return claims.contains(new Claim(commitment, day));
    }

    @Override
    public boolean claim(CommitmentId commitment, LocalDate day) {
        return claims.add(new Claim(commitment, day));
    }

    @Override
    public @Nullable LocalDate lastClaimed(Set<CommitmentId> any, LocalDate from, LocalDate to) {
        return claims.stream()
                .filter(claim -> any.contains(claim.commitment()))
                .map(Claim::day)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    @Override
    public void giveBack(CommitmentId commitment, LocalDate day) {
        claims.remove(new Claim(commitment, day));
    }

    @Override
    public void forget(LocalDate before) {
        claims.removeIf(claim -> claim.day().isBefore(before));
    }
}
