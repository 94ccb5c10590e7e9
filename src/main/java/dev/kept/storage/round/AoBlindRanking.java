package dev.kept.storage.round;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What many people said in a round, added up: one row for each round in which they are asked blind. No answer has a row, and the
 * row has no time and is in no seal, because a seal would have one.
 */
@Table("BLIND_RANKING")
public interface AoBlindRanking extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The round's number. Its unique index finds the row and keeps it one for each round. */
    @NotNull
    @Unique
    String getRoundNumber();

    /** One side a line: its code, how many answered and spread points, and three lists of sums; tabs between them. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSideSums();

    void setSideSums(@Nullable String sums);

    /** What marks are made with; nothing once the round is over. */
    @Nullable
    String getMarkKey();

    void setMarkKey(@Nullable String key);

    /** Marks of who answered, sorted, with commas; nothing once the round is over. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSpentMarks();

    void setSpentMarks(@Nullable String marks);
}
