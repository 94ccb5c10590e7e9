package dev.kept.storage.notice;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A mail that was claimed. Of two nodes that claim a reader's next one at once, the database refuses the second. */
@Table("NOTICE_MAIL")
public interface AoNoticeMail extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Reader, {@code #} and number. */
    @NotNull
    @Unique
    String getMailKey();

    /** A hash of the reader's address. Indexed for a reader's mails. */
    @Indexed
    @NotNull
    String getReaderHash();

    /** Grows by one from one mail of a reader to the next. */
    int getMailNumber();

    /** When it was claimed, in milliseconds since 1970 UTC. Indexed for the deletion of old rows. */
    @Indexed
    long getMailedAt();
}
