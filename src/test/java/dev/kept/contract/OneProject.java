package dev.kept.contract;

import dev.kept.core.Nullable;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.transfer.TrackerKeys;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An instance of the project {@code SHOP} alone, with all issues there may be. */
final class OneProject implements TrackerKeys {

    @Override
    public Map<Long, String> issueKeys(Collection<Long> issueIds) {
        return issueIds.stream().collect(Collectors.toMap(Function.identity(), id -> "SHOP-" + id));
    }

    @Override
    public Optional<String> projectKey(long projectId) {
        return Optional.of("SHOP");
    }

    @Override
    public Optional<Long> project(String key) {
        return Optional.of(ArchiveFixture.PROJECT);
    }

    @Override
    public Optional<IssueRef> issue(String key, @Nullable Long commentId) {
        long number = Long.parseLong(key.substring("SHOP-".length()));
        return Optional.of(new IssueRef(number, ArchiveFixture.PROJECT, false, commentId));
    }
}
