package dev.kept.core.notice;

import dev.kept.core.house.Rhythm;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryNoticeChoices implements NoticeChoices {

    private final Map<String, Rhythm> choices = new ConcurrentHashMap<>();

    @Override
    public Optional<Rhythm> of(String reader) {
        return Optional.ofNullable(choices.get(reader));
    }

    @Override
    public void choose(String reader, Rhythm rhythm) {
        choices.put(reader, rhythm);
    }
}
