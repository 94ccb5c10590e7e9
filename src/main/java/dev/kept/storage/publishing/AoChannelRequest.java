package dev.kept.storage.publishing;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A request that came over the channel. Deleted once it is too old to be taken anyway. */
@Table("CHANNEL_REQUEST")
public interface AoChannelRequest extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Its unique index makes the first request with it the only one, on whatever node. */
    @NotNull
    @Unique
    String getNonceText();

    /** When it is too old, in milliseconds since 1970 UTC. Indexed for the deletion of old rows. */
    @Indexed
    long getExpiresAt();
}
