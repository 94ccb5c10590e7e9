package dev.kept.storage.function;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A business function and who speaks for it. There are tens of rows, read and written as entities. */
@Table("BUSINESS_FUNCTION")
public interface AoFunction extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The name in lower case, because a function is found by its name in any case. Its unique index finds the row. */
    @NotNull
    @Unique
    String getFoldedName();

    /** The name as an administrator wrote it last. */
    @NotNull
    String getShownName();

    void setShownName(String name);

    /**
     * The function's time zone, such as {@code Europe/Berlin}, whose midnight counts for promises to it; nothing for
     * the house's.
     */
    @Nullable
    String getZoneId();

    void setZoneId(@Nullable String id);

    /** The name of its working calendar; nothing for the one that the notice rule names. */
    @Nullable
    String getCalendarName();

    void setCalendarName(@Nullable String name);

    /**
     * One contact a line, a user name or a mail address, and behind a tab the name in the other product if there is one;
     * nothing while there is none.
     */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getContactList();

    void setContactList(@Nullable String contacts);

    /** The name of the rhythm in which its contacts hear what happened; nothing for the preset. */
    @Nullable
    String getMailRhythm();

    void setMailRhythm(@Nullable String rhythm);
}
