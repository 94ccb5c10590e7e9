package dev.kept.storage.once;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A link that was used. Of two nodes that use it at once, the database refuses the second.
 *
 * <p>Deleted once the link expired, because an expired link is refused anyway.
 */
@Table("USED_LINK")
public interface AoUsedLink extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The id in the link's token. Its unique index makes the first use the only one. */
    @NotNull
    @Unique
    String getLinkId();

    /** When the link expires, in milliseconds since 1970 UTC. Indexed for the deletion of old rows. */
    @Indexed
    long getExpiresAt();
}
