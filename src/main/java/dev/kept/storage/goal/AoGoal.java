package dev.kept.storage.goal;

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

    /** What it brings the business. This and all below hold nothing in rows of an earlier version, and where nothing is told. */
    @Nullable
    @StringLength(StringLength.MAX_LENGTH)
    String getBringsText();

    void setBringsText(@Nullable String text);

    /** The name of the kind of aim; nothing is read as <i>achieve</i>. */
    @Nullable
    String getAimKind();

    void setAimKind(@Nullable String kind);

    /** A plain decimal number with a point. */
    @Nullable
    String getAimStart();

    void setAimStart(@Nullable String number);

    /** A plain decimal number with a point. */
    @Nullable
    String getAimTarget();

    void setAimTarget(@Nullable String number);

    /** A day {@code yyyy-MM-dd}. */
    @Nullable
    String getAimDay();

    void setAimDay(@Nullable String day);

    /** How one will know. */
    @Nullable
    @StringLength(StringLength.MAX_LENGTH)
    String getCriteriaText();

    void setCriteriaText(@Nullable String text);

    /** A role in IT. */
    @Nullable
    @StringLength(StringLength.MAX_LENGTH)
    String getItSponsor();

    void setItSponsor(@Nullable String role);

    /** A role on the business side. */
    @Nullable
    @StringLength(StringLength.MAX_LENGTH)
    String getBusinessSponsor();

    void setBusinessSponsor(@Nullable String role);

    /** In the form of {@link dev.kept.core.goal.GoalCycle}. */
    @Nullable
    String getCycleText();

    void setCycleText(@Nullable String text);

    /** The name of the level; nothing is read as the organisation's. */
    @Nullable
    String getGoalLevel();

    void setGoalLevel(@Nullable String level);

    /** Name of the business function of a goal of that level. */
    @Nullable
    @StringLength(StringLength.MAX_LENGTH)
    String getFunctionName();

    void setFunctionName(@Nullable String name);

    /** Key of the goal that this one serves. */
    @Nullable
    String getParentKey();

    void setParentKey(@Nullable String key);

    /** {@code CLOSED}, or nothing while it is open. */
    @Nullable
    String getGoalState();

    void setGoalState(@Nullable String state);
}
