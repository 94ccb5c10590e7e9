package dev.kept.storage.once;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one at a time may do: whoever updated the row goes first, and the others wait for its transaction to end. */
@Table("TURN")
public interface AoTurn extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** What is done. Its unique index finds the row. */
    @NotNull
    @Unique
    String getTurnName();

    /** How often it was begun. Says nothing; changing it is what locks the row. */
    int getTurnsTaken();
}
