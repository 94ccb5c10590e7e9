package dev.kept.storage.cell;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The one row that tells from which month on figures are kept; none until a month was forgotten.
 *
 * <p>Whoever changes it, or leaves a month out because of it, holds its lock to the end of the transaction.
 */
@Table("FIGURE_START")
public interface AoFigureStart extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Always {@link FigureStart#ROW}, so that there is one row. */
    @NotNull
    @Unique
    String getRowName();

    /** Figures are told from this month on, {@code 2026-03}; nothing for all months. */
    String getToldMonth();

    /** Cells are written from this month on; earlier than the told one while older months are made anew. */
    String getWrittenMonth();

    /** Where the next piece of making older months anew begins; nothing for the start. */
    String getNextPlace();

    /** Grows whenever one of the months changes: tells whether somebody changed them meanwhile. */
    int getChangeCount();
}
