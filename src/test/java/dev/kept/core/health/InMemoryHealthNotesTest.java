package dev.kept.core.health;

import dev.kept.contract.HealthNotesContract;

class InMemoryHealthNotesTest extends HealthNotesContract {
    private final InMemoryHealthNotes notes = new InMemoryHealthNotes();

    @Override
    protected HealthNotes notes() {
        return notes;
    }
}
