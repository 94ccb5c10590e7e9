package dev.kept.storage.audit;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Something an administrator did. Inserted, never changed but where a person is erased, and deleted after its time. */
@Table("AUDIT_LINE")
public interface AoAuditLine extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** When, in milliseconds since 1970 UTC. Indexed for what is forgotten. */
    @Indexed
    long getDoneAt();

    /** The user key of whoever did it. */
    @Nullable
    String getDoneBy();

    /** The name of what was done. */
    @NotNull
    String getActionName();

    /** What it was about. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSubjectText();

    /** What stood there. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getOldText();

    /** What stands there since. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getNewText();
}
