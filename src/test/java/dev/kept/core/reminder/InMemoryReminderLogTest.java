package dev.kept.core.reminder;

import dev.kept.contract.ReminderLogContract;

class InMemoryReminderLogTest extends ReminderLogContract {

    private final ReminderLog log = new InMemoryReminderLog();

    @Override
    protected ReminderLog log() {
        return log;
    }
}
