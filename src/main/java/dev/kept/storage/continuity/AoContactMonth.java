package dev.kept.storage.continuity;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How many of one side dealt with a function in a month that is over. Inserted, never changed, and sealed. */
@Table("CONTACT_MONTH")
public interface AoContactMonth extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The function's key, {@code #}, the side, {@code #} and the month: its unique index keeps each month once. */
    @NotNull
    @Unique
    String getMonthKey();

    /** The function's name as it was spelled. */
    @NotNull
    String getShownName();

    /** The name of the side. */
    @NotNull
    String getMonthSide();

    /** Such as 2026-11. */
    @NotNull
    String getMonthName();

    /** People of the month before. */
    int getPeopleBefore();

    /** Those of them who were there in this month. */
    int getPeopleStayed();

    /** People of the twelve months that end with this one. */
    int getYearPeople();

    /** Their dealings; 0 for fewer than three people. */
    long getYearDealings();

    /** Those of the busiest. */
    long getYearBusiest();

    /** The sum of the squares. */
    long getYearSquares();
}
