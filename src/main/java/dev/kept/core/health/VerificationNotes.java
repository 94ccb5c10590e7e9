package dev.kept.core.health;

import dev.kept.core.BestEffort;
import java.time.Clock;

/** Notes what came of verifications. Where that fails the verification still tells what it found. */
public final class VerificationNotes {

    private final HealthNotes notes;
    private final Clock clock;

    public VerificationNotes(HealthNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** Notes that a project was verified, and whether everything was as it was written. */
    public void verified(long projectId, boolean consistent) {
        NoteEnding ending = consistent ? NoteEnding.WELL : NoteEnding.FAILED;
        BestEffort.run(() -> notes.note(HealthSubject.verified(projectId), ending, null, clock.instant()), failure -> {
            // Health tells by itself that the database takes nothing.
        });
    }
}
