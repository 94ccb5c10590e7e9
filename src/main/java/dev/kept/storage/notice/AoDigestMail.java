package dev.kept.storage.notice;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A weekly digest to one reader that was claimed. No address and no name stands in it. */
@Table("DIGEST_MAIL")
public interface AoDigestMail extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Hash of reader, function and week. Its unique index lets one node send it. */
    @NotNull
    @Unique
    String getMailKey();

    /** The week's Monday, such as 2026-11-16. Indexed for what is forgotten. */
    @NotNull
    @Indexed
    String getWeekStart();
}
