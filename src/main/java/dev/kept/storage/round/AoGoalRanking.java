package dev.kept.storage.round;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a side said in a round: two rows for each round at most. */
@Table("GOAL_RANKING")
public interface AoGoalRanking extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The round's number, a hyphen and the side. Its unique index finds the row and keeps it one for each side. */
    @NotNull
    @Unique
    String getRoundSide();

    /** Keys of goals, the most important first, with commas. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getOwnOrder();

    void setOwnOrder(String keys);

    /** How the side thinks that the other one puts them in order. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getGuessOrder();

    void setGuessOrder(String keys);

    /** Points by goal, with commas; nothing where the side spread none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSpreadPoints();

    void setSpreadPoints(@Nullable String points);

    /** The names of who said it, one a line. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSaidBy();

    void setSaidBy(String names);

    /** When, in milliseconds since 1970 UTC. */
    long getSaidAt();

    void setSaidAt(long millis);

    /** Made by chance with each answer, so that the table's seal, which is shown, cannot be used to try orders out. */
    @NotNull
    String getSealNoise();

    void setSealNoise(String noise);
}
