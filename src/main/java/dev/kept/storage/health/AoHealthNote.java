package dev.kept.storage.health;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The last time of something that happens again and again. No name stands in it. Times are milliseconds since 1970 UTC. */
@Table("HEALTH_NOTE")
public interface AoHealthNote extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** What it is. Its unique index makes it one row. */
    @NotNull
    @Unique
    String getNoteSubject();

    /** When it ended. */
    long getNotedAt();

    void setNotedAt(long millis);

    /** The name of how it ended. */
    @NotNull
    String getNoteEnding();

    void setNoteEnding(String name);

    /** When it last ended well. */
    @Nullable
    Long getWellAt();

    void setWellAt(@Nullable Long millis);

    /** The number of an incident; of the key for monitoring its digest. */
    @Nullable
    String getNoteText();

    void setNoteText(@Nullable String text);

    /** How long from one time to the next, in seconds. */
    long getEverySeconds();

    void setEverySeconds(long seconds);
}
