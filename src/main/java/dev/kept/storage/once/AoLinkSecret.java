package dev.kept.storage.once;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The secret that links are signed with. One row: of two nodes that make one at once, the database refuses the second.
 *
 * <p>Never changed: with another secret every link in a mail that was sent before would be void.
 */
@Table("LINK_SECRET")
public interface AoLinkSecret extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Always the same name. Its unique index is what makes it one row, and finds it. */
    @NotNull
    @Unique
    String getSecretName();

    /** The secret in hexadecimal, two characters a byte. */
    @NotNull
    String getSecretHex();
}
