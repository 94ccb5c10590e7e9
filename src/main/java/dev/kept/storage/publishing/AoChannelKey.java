package dev.kept.storage.publishing;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The secret of the channel between the products. One row while the channel is open; an earlier secret is nowhere. */
@Table("CHANNEL_KEY")
public interface AoChannelKey extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Always the same name. Its unique index is what makes it one row. */
    @NotNull
    @Unique
    String getKeyName();

    @NotNull
    String getSecretText();

    /** When the channel was opened with it, in milliseconds since 1970 UTC. */
    long getOpenedAt();

    /** When the other product was last heard, in milliseconds since 1970 UTC; nothing for never. */
    @Nullable
    Long getHeardAt();

    void setHeardAt(@Nullable Long millis);

    /** The user key of the administrator who did. */
    @NotNull
    String getOpenedBy();
}
