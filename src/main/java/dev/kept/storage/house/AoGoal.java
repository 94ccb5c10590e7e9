package dev.kept.storage.house;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A shared goal and the strategy page it is bound to.
 *
 * <p>There are tens of rows, read and written as entities.
 */
@Table("SHARED_GOAL")
public interface AoGoal extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The goal's key, which is never renamed. Its unique index finds the row. */
    @NotNull
    @Unique
    String getGoalKey();

    /** What people read. */
    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getGoalName();

    void setGoalName(String name);

    /** Nothing while no page is chosen; then the other page columns are empty too. */
    @Nullable
    String getLinkId();

    void setLinkId(@Nullable String id);

    /** The page's number in Confluence. */
    @Nullable
    Long getPageId();

    void setPageId(@Nullable Long id);

    /** Of an earlier version, the page's title when it was chosen; read by nobody, and emptied when the goal is saved. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPageTitle();

    void setPageTitle(@Nullable String title);

    /** The page's address when it was chosen. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPageUrl();

    void setPageUrl(@Nullable String url);
}
