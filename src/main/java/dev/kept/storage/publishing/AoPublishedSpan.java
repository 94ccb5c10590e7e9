package dev.kept.storage.publishing;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was told of some quarters of a project. Never deleted: what was told once cannot be told in another way. */
@Table("PUBLISHED_SPAN")
public interface AoPublishedSpan extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Project and first day; its unique index decides between two nodes. */
    @NotNull
    @Unique
    String getSpanKey();

    @Indexed
    long getProjectId();

    /** Its first day, {@code yyyy-MM-dd}. */
    @NotNull
    String getFromDay();

    /** The day after its last, in the same form. */
    @NotNull
    String getUntilDay();

    int getDueCount();

    int getKeptCount();

    /** Delays among which surprises are told; 0 where none are. */
    int getLateCount();

    int getSurpriseCount();

    /** The day on which it was counted, {@code yyyy-MM-dd}. */
    @NotNull
    String getMadeDay();
}
