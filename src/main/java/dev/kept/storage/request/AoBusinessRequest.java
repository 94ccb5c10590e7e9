package dev.kept.storage.request;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A request of a function. Read as an entity; claimed and decided by updates that name what was seen. */
@Table("BUSINESS_REQUEST")
public interface AoBusinessRequest extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Its unique index keeps a request once, on whatever node it arrives. */
    @NotNull
    @Unique
    String getRequestUid();

    /** The project that is asked. Indexed for the project's page. */
    @Indexed
    long getProjectId();

    /** The function's name as it is looked up. Indexed for the contacts' page. */
    @NotNull
    @Indexed
    String getFoldedName();

    /** The function's name. */
    @NotNull
    String getFunctionName();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getNeedText();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getReasonText();

    /** By when, such as 2026-12-18. */
    @NotNull
    String getNeededBy();

    /** Who asked: a user's key, or a mail address. Indexed for how many somebody has sent. */
    @NotNull
    @Indexed
    String getAskedBy();

    /** When it arrived, in milliseconds since 1970 UTC. */
    long getAskedAt();

    /** How far it is, by name. */
    @NotNull
    String getRequestState();

    /** Until when somebody is at it, in milliseconds since 1970 UTC; 0 while nobody is. */
    long getClaimedUntil();

    /** When it was decided, in milliseconds since 1970 UTC; 0 while it waits. */
    long getEndedAt();

    /** Who decided. */
    @Nullable
    String getEndedBy();

    /** Why it was declined. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getEndWords();

    /** The issue that carries it now. */
    @Nullable
    Long getIssueId();
}
