package dev.kept.testing;

import dev.kept.core.Nullable;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.transfer.TrackerKeys;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An instance whose projects are {@code SHOP} and {@code CRM}, and whose issues are {@code SHOP-1}, {@code SHOP-2} and so
 * on. Ids on two instances differ by an offset.
 */
public final class FakeWhereabouts implements TrackerKeys {

    /** Numbers of issues that are not there. */
    public final Set<Long> missing = new HashSet<>();

    private final long offset;

    public FakeWhereabouts(long offset) {
        this.offset = offset;
    }

    public long shop() {
        return RandomLives.PROJECT + offset;
    }

    @Override
    public Map<Long, String> issueKeys(Collection<Long> issueIds) {
        return issueIds.stream()
                .filter(id -> !missing.contains(id - offset))
                .collect(Collectors.toMap(Function.identity(), id -> "SHOP-" + (id - offset)));
    }

    @Override
    public Optional<String> projectKey(long projectId) {
        return projectId == shop()
                ? Optional.of("SHOP")
                : projectId == shop() + 1 ? Optional.of("CRM") : Optional.empty();
    }

    @Override
    public Optional<Long> project(String key) {
        return switch (key) {
            case "SHOP" -> Optional.of(shop());
            case "CRM" -> Optional.of(shop() + 1);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<IssueRef> issue(String key, @Nullable Long commentId) {
        long number = Long.parseLong(key.substring("SHOP-".length()));
        return missing.contains(number)
                ? Optional.empty()
                : Optional.of(new IssueRef(number + offset, shop(), false, commentId));
    }
}
