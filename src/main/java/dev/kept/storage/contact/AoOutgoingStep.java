package dev.kept.storage.contact;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A step of a contact that is on its way, or was answered and not dismissed. Texts are kept as {@link AsciiText}. */
@Table("OUTGOING_STEP")
public interface AoOutgoingStep extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Its unique index keeps the step once, on whatever node. */
    @NotNull
    @Unique
    String getStepUid();

    /** Key of who asked for it. Indexed for this person's steps. */
    @NotNull
    @Indexed
    String getUserKey();

    /** The user name by which the ledger hears of that person. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReaderName();

    /** A language tag. */
    @NotNull
    String getReaderLanguage();

    /** The promise's id, as it was sent. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPromiseUid();

    int getAskedNumber();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPromiseTitle();

    /** The name of the kind of step. */
    @NotNull
    String getStepKind();

    @Nullable
    Integer getEventNumber();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTypedDate();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTypedWords();

    /** What a miss cost, as it was chosen. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getToldCost();

    /** When it was asked for, in milliseconds since 1970 UTC. */
    long getAskedAt();

    /** How far it is, by name. */
    @NotNull
    String getStepState();

    int getTryCount();

    /** When it may be sent again, in milliseconds since 1970 UTC; the job looks by it. */
    @Indexed
    long getNextAt();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getRefusalText();
}
