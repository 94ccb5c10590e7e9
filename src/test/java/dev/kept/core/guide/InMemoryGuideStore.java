package dev.kept.core.guide;

import dev.kept.core.guide.GuideVersion.GuideMark;
import dev.kept.core.rulebook.RequesterName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Guides in memory. */
public final class InMemoryGuideStore implements GuideStore {

    private final List<GuideVersion> versions = new ArrayList<>();

    @Override
    public List<GuideVersion> current() {
        Map<String, GuideVersion> last = versions.stream()
                .collect(Collectors.toMap(one -> RequesterName.key(one.function()), one -> one, (one, next) -> next));
        return List.copyOf(last.values());
    }

    @Override
    public List<GuideVersion> versions(String function, int limit) {
        return versions.stream()
                .filter(one -> RequesterName.same(one.function(), function))
                .sorted(Comparator.comparingInt(GuideVersion::number).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<GuideMark> marks() {
        return versions.stream().map(GuideVersion::mark).toList();
    }

    @Override
    public boolean add(GuideVersion version) {
        boolean taken = versions.stream()
                .anyMatch(one ->
                        RequesterName.same(one.function(), version.function()) && one.number() == version.number());
        return !taken && versions.add(version);
    }
}
