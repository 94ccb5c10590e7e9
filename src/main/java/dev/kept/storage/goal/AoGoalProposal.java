package dev.kept.storage.goal;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A goal that somebody proposes. Read as an entity; ended by an update that names what was seen. */
@Table("GOAL_PROPOSAL")
public interface AoGoalProposal extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Its unique index keeps a proposal once, on whatever node it arrives. */
    @NotNull
    @Unique
    String getProposalUid();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getGoalName();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getBringsText();

    /** Name of the side that proposes it. */
    @NotNull
    String getProposedBySide();

    /** Key of the project, or the function's name as it is looked up. Indexed for the page of either. */
    @NotNull
    @Indexed
    String getPlaceKey();

    /** Key of the project, or the function's name. */
    @NotNull
    String getPlaceName();

    /** A user's key, or the address of a contact who is no user. */
    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getActedBy();

    /** When it arrived, in milliseconds since 1970 UTC. */
    long getProposedAt();

    /** How far it is, by name. Indexed for the administrators' page. */
    @NotNull
    @Indexed
    String getProposalState();

    /** When it was decided, in milliseconds since 1970 UTC; 0 while it waits. */
    long getEndedAt();

    /** Key of who decided; nothing while it waits. */
    @Nullable
    String getEndedBy();

    /** Why it was declined. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getEndWords();

    /** Key of the goal that it became or is part of. */
    @Nullable
    String getGoalKey();
}
