package dev.kept.storage.before;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of day cells as it was when each had a row of its own. */
@Table("DAY_CELL")
@Indexes(
        @Index(
                name = "byDay",
                methodNames = {"getProjectId", "getCellDay"}))
public interface AoDayCell extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** All parts of the key in one, so that no cell is there twice;. */
    @NotNull
    @Unique
    String getCellKey();

    long getProjectId();

    @NotNull
    String getPromiseSide();

    @NotNull
    String getSizeBand();

    @NotNull
    String getDateBasis();

    @NotNull
    String getCellDay();

    /** Written first in each transaction that recomputes the cell: that takes the row's lock. */
    int getTouchCount();

    void setTouchCount(int count);

    int getDueCount();

    void setDueCount(int count);

    int getKeptCount();

    void setKeptCount(int count);

    double getDueSize();

    void setDueSize(double size);

    double getKeptSize();

    void setKeptSize(double size);

    int getSlippedCount();

    void setSlippedCount(int count);

    int getSurpriseCount();

    void setSurpriseCount(int count);
}
