package dev.kept.core.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryHealthNotes implements HealthNotes {
    private final Map<String, HealthNote> notes = new TreeMap<>();
    private String digest;
    /** What every call throws from now on; {@code null} while the database is there. */
    public RuntimeException away;

    @Override
    public void expect(Map<String, Duration> subjects, Instant now) {
        there();
        subjects.forEach((subject, every) -> notes.merge(
                subject,
                new HealthNote(subject, now, NoteEnding.EXPECTED, null, null, every),
                (known, fresh) ->
                        new HealthNote(subject, known.at(), known.ending(), known.wellAt(), known.incident(), every)));
    }

    @Override
    public void note(String subject, NoteEnding ending, String incident, Instant at) {
        there();
        HealthNote known = notes.get(subject);
        Instant before = known == null ? null : known.wellAt();
        notes.put(
                subject,
                new HealthNote(
                        subject,
                        at,
                        ending,
                        ending == NoteEnding.WELL ? at : before,
                        incident,
                        known == null ? Duration.ZERO : known.every()));
    }

    @Override
    public List<HealthNote> all() {
        there();
        return List.copyOf(notes.values());
    }

    @Override
    public Optional<String> keyDigest() {
        there();
        return Optional.ofNullable(digest);
    }

    @Override
    public void keepKey(String key, Instant at) {
        there();
        digest = key;
    }

    private void there() {
        if (away != null) {
            throw away;
        }
    }
}
