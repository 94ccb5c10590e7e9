package dev.kept.storage.cell;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The day cells of one month and one series (project, basis, side and band) in one row: a board reads a few dozen rows
 * where a row a cell would be hundreds. Each cell is recomputed from its commitments, never incremented.
 */
@Table("CELL_MONTH")
@Indexes(
        @Index(
                name = "byMonth",
                methodNames = {"getProjectId", "getMonthName"}))
public interface AoCellMonth extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** All parts of the key in one, so that no month is there twice; see {@link MonthKey#text}. */
    @NotNull
    @Unique
    String getMonthKey();

    /** The number of the project it counts for. First column of the index that boards read months by. */
    long getProjectId();

    /**
     * The month, {@code yyyy-MM}, whose order as text is that of time. Second column of the index; old months are
     * forgotten by it, too.
     */
    @NotNull
    String getMonthName();

    /**
     * How often it was touched. Written first in each transaction that recomputes a cell of the month: that takes the
     * row's lock. Whoever read the row without a lock tells by it whether somebody came between.
     */
    int getTouchCount();

    /** Whether commitments came in bulk since it was computed: whoever needs the month computes it first. */
    boolean isStaleMonth();

    /** The cells in the form of {@link MonthText}; nothing when none has a count. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCellsText();
}
