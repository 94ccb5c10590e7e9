package dev.kept.storage.round;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A round in which both sides put goals in order. There are a few rows a year, read and written as entities. */
@Table("GOAL_ROUND")
public interface AoGoalRound extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Whose contacts speak for the business. */
    @NotNull
    String getFunctionName();

    /** Key of the user who speaks for IT; nothing where administrators do. */
    @Nullable
    String getSpeakerKey();

    /** One goal a line: its key, a tab, and what it was called. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getGoalList();

    /** The first day, such as 2026-11-02. */
    @NotNull
    String getOpensOn();

    /** The last one. */
    @NotNull
    String getClosesOn();

    /** When an administrator closed it; nothing when nobody did. */
    @Nullable
    String getClosedOn();

    void setClosedOn(@Nullable String day);

    /** Key of the administrator who opened it. */
    @NotNull
    String getOpenedBy();

    /** Where many are asked blind: the least number, then IT and the function, one a line; nothing where one speaks openly. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getBlindGroups();
}
