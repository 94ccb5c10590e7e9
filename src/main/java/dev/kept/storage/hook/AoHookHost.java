package dev.kept.storage.hook;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where hooks may lead: one row, or none while they may lead nowhere. */
@Table("HOOK_HOST")
public interface AoHookHost extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Always the same name. Its unique index is what makes it one row. */
    @NotNull
    @Unique
    String getRowName();

    /** One entry a line. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getHostLines();
}
