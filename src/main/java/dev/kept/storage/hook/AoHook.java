package dev.kept.storage.hook;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One hook of a project. Times are milliseconds since 1970 UTC. */
@Table("HOOK")
public interface AoHook extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getHookUid();

    long getProjectId();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getLeadsTo();

    /** Names of what it is told, separated by blanks. */
    @NotNull
    String getEventNames();

    @NotNull
    String getSecretText();

    @NotNull
    String getHookState();

    /** From when on it is in that state. */
    long getStateSince();

    /** Since when nothing reached it; nothing while it answers. */
    @Nullable
    Long getFailingSince();
}
