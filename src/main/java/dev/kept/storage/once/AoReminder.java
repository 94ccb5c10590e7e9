package dev.kept.storage.once;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A reminder that was claimed. Of two nodes that claim it at once, the database refuses the second. The job that
 * reminds deletes old rows.
 */
@Table("REMINDER")
public interface AoReminder extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The commitment's id, {@code |} and the day as {@code yyyy-MM-dd}; its unique index decides between nodes. */
    @NotNull
    @Unique
    String getReminderKey();

    /** The day on which was reminded, {@code yyyy-MM-dd}. Indexed for the deletion of old rows. */
    @Indexed
    @NotNull
    String getRemindedDay();
}
