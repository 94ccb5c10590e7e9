package dev.kept.storage.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.house.Rhythm;
import dev.kept.core.notice.NoticeChoices;
import dev.kept.storage.sql.Collisions;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Choices in an Active Objects table. Holds no state. */
public final class AoNoticeChoices implements NoticeChoices {

    private final ActiveObjects ao;

    /** @param ao used for the one table, a row at a time */
    public AoNoticeChoices(ActiveObjects ao) {
        this.ao = ao;
    }

    /** By the unique index. What a newer version wrote is no choice. */
    @Override
    public Optional<Rhythm> of(String reader) {
        return row(reader).flatMap(row -> Arrays.stream(Rhythm.values())
                .filter(one -> one.name().equals(row.getMailRhythm()))
                .findFirst());
    }

    /** When the same reader chose from elsewhere meanwhile, the second try replaces that. */
    @Override
    public void choose(String reader, Rhythm rhythm) {
        Collisions.retried(
                2,
                () -> ao.executeInTransaction(() -> {
                    Optional<AoNoticeChoice> row = row(reader);
                    if (row.isEmpty()) {
                        return ao.create(
                                AoNoticeChoice.class, Map.of("READER_HASH", reader, "MAIL_RHYTHM", rhythm.name()));
                    }
                    row.get().setMailRhythm(rhythm.name());
                    row.get().save();
                    return row.get();
                }));
    }

    private Optional<AoNoticeChoice> row(String reader) {
        return Arrays.stream(ao.find(AoNoticeChoice.class, Query.select().where("READER_HASH = ?", reader)))
                .findFirst();
    }
}
