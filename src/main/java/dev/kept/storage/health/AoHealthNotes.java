package dev.kept.storage.health;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.health.HealthNote;
import dev.kept.core.health.HealthNotes;
import dev.kept.core.health.NoteEnding;
import dev.kept.storage.sql.Collisions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Notes in one Active Objects table, whose unique column decides between nodes. Holds no state. */
public final class AoHealthNotes implements HealthNotes {

    private static final String OF_SUBJECT = "NOTE_SUBJECT = ?";
    /** The row that holds the digest of the key for monitoring. */
    private static final String KEY = "monitoring key";

    private static final int TRIES = 3;

    private final ActiveObjects ao;

    /** @param ao used a row at a time */
    public AoHealthNotes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void expect(Map<String, Duration> subjects, Instant now) {
        subjects.forEach((subject, every) -> written(subject, row -> {
            if (row.isEmpty()) {
                create(subject, now, NoteEnding.EXPECTED, null, every);
            } else if (row.get().getEverySeconds() != every.toSeconds()) {
                row.get().setEverySeconds(every.toSeconds());
                row.get().save();
            }
        }));
    }

    @Override
    public void note(String subject, NoteEnding ending, @Nullable String incident, Instant at) {
        written(subject, row -> {
            if (row.isEmpty()) {
                create(subject, at, ending, incident, Duration.ZERO);
                return;
            }
            AoHealthNote known = row.get();
            known.setNotedAt(at.toEpochMilli());
            known.setNoteEnding(ending.name());
            known.setNoteText(incident);
            if (ending == NoteEnding.WELL) {
                known.setWellAt(at.toEpochMilli());
            }
            known.save();
        });
    }

    @Override
    public List<HealthNote> all() {
        return Arrays.stream(ao.find(AoHealthNote.class, Query.select().order("NOTE_SUBJECT")))
                .filter(row -> !row.getNoteSubject().equals(KEY))
                .map(AoHealthNotes::read)
                .toList();
    }

    private static HealthNote read(AoHealthNote row) {
        Long well = row.getWellAt();
        return new HealthNote(
                row.getNoteSubject(),
                Instant.ofEpochMilli(row.getNotedAt()),
                ending(row.getNoteEnding()),
                well == null ? null : Instant.ofEpochMilli(well),
                row.getNoteText(),
                Duration.ofSeconds(row.getEverySeconds()));
    }

    /** What cannot be read is no good ending. */
    private static NoteEnding ending(String name) {
        return Stream.of(NoteEnding.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(NoteEnding.FAILED);
    }

    @Override
    public Optional<String> keyDigest() {
        return row(KEY).map(AoHealthNote::getNoteText);
    }

    @Override
    public void keepKey(@Nullable String digest, Instant at) {
        if (digest == null) {
            ao.deleteWithSQL(AoHealthNote.class, OF_SUBJECT, KEY);
        } else {
            note(KEY, NoteEnding.WELL, digest, at);
        }
    }

    private Optional<AoHealthNote> row(String subject) {
        return Arrays.stream(ao.find(AoHealthNote.class, Query.select().where(OF_SUBJECT, subject)))
                .findFirst();
    }

    private void create(String subject, Instant at, NoteEnding ending, @Nullable String text, Duration every) {
        Map<String, Object> values = new HashMap<>();
        values.put("NOTE_SUBJECT", subject);
        values.put("NOTED_AT", at.toEpochMilli());
        values.put("NOTE_ENDING", ending.name());
        values.put("WELL_AT", ending == NoteEnding.WELL ? at.toEpochMilli() : null);
        values.put("NOTE_TEXT", text);
        values.put("EVERY_SECONDS", every.toSeconds());
        ao.create(AoHealthNote.class, values);
    }

    /** Of two nodes that make the row at once, the second finds it when it tries again. */
    private void written(String subject, Consumer<Optional<AoHealthNote>> write) {
        Collisions.retried(
                TRIES,
                () -> ao.executeInTransaction(() -> {
                    write.accept(row(subject));
                    return true;
                }));
    }
}
