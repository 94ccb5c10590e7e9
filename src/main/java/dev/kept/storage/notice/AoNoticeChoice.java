package dev.kept.storage.notice;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often a reader wants mail, as that reader chose. */
@Table("NOTICE_CHOICE")
public interface AoNoticeChoice extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** A hash of the reader's address; its unique index finds the row. */
    @NotNull
    @Unique
    String getReaderHash();

    /** The name of the rhythm. */
    @NotNull
    String getMailRhythm();

    void setMailRhythm(String rhythm);
}
