package dev.kept.storage.house;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A business function and who speaks for it. */
@Table("BUSINESS_FUNCTION")
public interface AoFunction extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The name in lower case. */
    @NotNull
    @Unique
    String getFoldedName();

    @NotNull
    String getShownName();

    void setShownName(String name);

    @Nullable
    String getZoneId();

    void setZoneId(@Nullable String id);

    @Nullable
    String getCalendarName();

    void setCalendarName(@Nullable String name);

    /** One contact a line; nothing while there is none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getContactList();

    void setContactList(@Nullable String contacts);
}
