package dev.kept.storage.goal;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the wiki found last of a page that a goal has. No title, no person. */
@Table("GOAL_PAGE_LOOK")
public interface AoPageLook extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The page's number in the wiki. */
    @Unique
    long getPageNumber();

    /** When it was last changed, such as 2026-12-18; nothing where it is gone. */
    @Nullable
    String getChangedDay();

    /** Whether people of IT can open it, by name. */
    @NotNull
    String getItDoor();

    /** Whether people of the business can, by name. */
    @NotNull
    String getBusinessDoor();

    /** When the wiki looked, in milliseconds since 1970 UTC. */
    long getLookedAt();
}
