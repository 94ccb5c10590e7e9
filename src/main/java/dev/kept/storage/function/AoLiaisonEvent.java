package dev.kept.storage.function;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Something that one side said of working with the other. Rows are inserted, never changed and never deleted. Nobody's account
 * stands in it: it is the word of the side.
 */
@Table("LIAISON_EVENT")
public interface AoLiaisonEvent extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The function's key, {@code #} and the number: its unique index keeps each number once, on whatever node. */
    @NotNull
    @Unique
    String getEventKey();

    /** Indexed: what was said of a function is read by it. */
    @NotNull
    @Indexed
    String getFunctionKey();

    /** The function's name as it was spelled. */
    @NotNull
    String getShownName();

    /** Its place among the function's, from 1. */
    int getEventNumber();

    /** The name of the kind. */
    @NotNull
    String getEventKind();

    /** The name of the side whose word it is. */
    @NotNull
    String getEventSide();

    /** In milliseconds since 1970 UTC. */
    long getOccurredAt();

    /** The number of the function's event that it is about; 0 for none. */
    int getAboutEvent();

    /** The day that it is about, such as 2026-12-01. */
    @Nullable
    String getOnDay();

    /** The role, or the words. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSaidWords();

    /** The role that stands in. */
    @Nullable
    String getDeputyRole();

    /** Codes and numbers with commas between. */
    @Nullable
    String getSaidCounts();
}
