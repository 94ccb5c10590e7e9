package dev.kept.storage.publishing;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the other product published last of a project. */
@Table("PUBLISHED_COPY")
public interface AoPublishedCopy extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The SHA-256 of the project's key in hexadecimal, because a key may be in letters that a database takes for others. */
    @NotNull
    @Unique
    String getKeyHash();

    /** JSON in ASCII, because the schema may lack signs that a project's name has. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getCopyText();

    /** When it was last seen to be published, in milliseconds since 1970 UTC. */
    long getSeenAt();
}
