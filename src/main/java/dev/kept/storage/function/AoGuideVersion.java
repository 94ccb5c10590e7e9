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
 * A version of a function's guide. Rows are inserted, never changed and never deleted. Nobody's account stands in it: it is the
 * word of the function's contacts.
 */
@Table("FUNCTION_GUIDE")
public interface AoGuideVersion extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The function's key, {@code #} and the number: its unique index keeps each number once, on whatever node. */
    @NotNull
    @Unique
    String getVersionKey();

    /** Indexed: a function's versions are read by it. */
    @NotNull
    @Indexed
    String getFunctionKey();

    /** The function's name as it was spelled. */
    @NotNull
    String getShownName();

    /** Its place among the function's, from 1. */
    int getVersionNumber();

    /** In milliseconds since 1970 UTC. */
    long getWrittenAt();

    /** When a contact last said that all of it is true, likewise. */
    long getReviewedAt();

    /** Names of the parts that were changed, with commas between; nothing where a contact only said that it is still true. */
    @Nullable
    String getChangedParts();

    /** Whether it tells anything, so that figures need not read what. */
    boolean isToldAny();

    /** Whether it also has an owner. */
    boolean isToldOwner();

    /** One entry a line, as it is typed; so are the other parts. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getValueStreams();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getOwnNumbers();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getGlossaryTerms();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getBusySeasons();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getFreezeDates();

    /** What the function expects of IT. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getExpectedOfIt();

    /** The role that answers for it. */
    @Nullable
    String getOwnerRole();
}
