package dev.kept.storage.goal;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something that happened to a goal. Rows are inserted, never changed and never deleted. */
@Table("GOAL_EVENT")
public interface AoGoalEvent extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The goal's key, {@code #} and the number: its unique index keeps each number once, on whatever node. */
    @NotNull
    @Unique
    String getEventKey();

    /** Indexed: a goal's history is read by it. */
    @NotNull
    @Indexed
    String getGoalKey();

    /** Its place in the goal's history, from 1. */
    int getEventNumber();

    /** The name of the kind. */
    @NotNull
    String getEventKind();

    /** The name of the side whose people did it; nothing where an administrator did. */
    @Nullable
    String getEventSide();

    /** The name of whose word it is. */
    @NotNull
    String getEventWord();

    /** A user's key, or the address of a contact who is no user. */
    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getActedBy();

    /** In milliseconds since 1970 UTC. */
    long getOccurredAt();

    /** Names of the parts that were changed, with commas between; nothing where none was. */
    @Nullable
    String getChangedParts();

    /** Id of the step by which it was sent; nothing where it came without one. */
    @Nullable
    String getStepUid();

    /** How the goal does: four numbers with commas, and in a second line the words, if any; nothing where it is no check-in. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getCheckInText();
}
