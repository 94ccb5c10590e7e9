package dev.kept.storage.publishing;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One change of what is published of a project. The latest row of a project says what is published now.
 *
 * <p>Rows are inserted, never changed, so the table is a record of who published what to whom. The latest is found by the
 * primary key.
 */
@Table("PUBLICATION_CHANGE")
public interface AoPublicationChange extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Indexed
    long getProjectId();

    /** When it was changed, in milliseconds since 1970 UTC, by the node's clock. */
    long getChangedAt();

    /** The user key of whoever changed it. */
    @NotNull
    String getChangedBy();

    /** Published to everybody, to groups, or to nobody. */
    @NotNull
    String getAudienceKind();

    /** The groups, one on each line; nothing where there are none. */
    @StringLength(StringLength.UNLIMITED)
    String getGroupNames();
}
