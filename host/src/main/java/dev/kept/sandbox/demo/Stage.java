package dev.kept.sandbox.demo;

import dev.kept.sandbox.demo.TrackerStory.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

/** What every story of the tracker plays on: the tracker itself, its fields, the zone of its days, and chance. */
record Stage(HostClient jira, Fields fields, ZoneId zone, Random chance, Contacts contacts) {

    /** What was added to the story later takes no chance away from the rest of it. */
    Instant exactly(LocalDate day, int hour) {
        return day.atTime(hour, 30).atZone(zone).toInstant();
    }

    /** Some minute of that hour. */
    Instant at(LocalDate day, int hour) {
        return day.atTime(hour, chance.nextInt(60)).atZone(zone).toInstant();
    }
}
