package dev.kept.core.notice;

import dev.kept.core.rulebook.RequesterName;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Switches and claims of weekly digests in memory. */
final class InMemoryDigestStore implements DigestStore {
    private record DigestClaim(String reader, String function, LocalDate monday) {}

    private final Set<String> on = new HashSet<>();
    private final Set<DigestClaim> claims = new HashSet<>();

    @Override
    public boolean on(String function) {
        return on.contains(RequesterName.key(function));
    }

    @Override
    public void turn(String function, boolean to, String userKey) {
        if (to) {
            on.add(RequesterName.key(function));
        } else {
            on.remove(RequesterName.key(function));
        }
    }

    @Override
    public boolean claim(String reader, String function, LocalDate monday) {
        return claims.add(new DigestClaim(reader, RequesterName.key(function), monday));
    }

    @Override
    public void giveBack(String reader, String function, LocalDate monday) {
        claims.remove(new DigestClaim(reader, RequesterName.key(function), monday));
    }

    @Override
    public void forget(LocalDate monday) {
        claims.removeIf(claim -> claim.monday().isBefore(monday));
    }
}
