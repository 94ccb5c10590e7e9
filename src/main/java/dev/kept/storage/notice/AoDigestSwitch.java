package dev.kept.storage.notice;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a function's weekly digest was switched on, or off again. */
@Table("DIGEST_SWITCH")
public interface AoDigestSwitch extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Hash of the function's name as it is looked up, which no database is blind for. */
    @NotNull
    @Unique
    String getNameHash();

    /** {@code on} or {@code off}. */
    @NotNull
    String getSwitchState();

    void setSwitchState(String state);

    /** Key of the administrator who switched last. */
    @NotNull
    String getSwitchedBy();

    void setSwitchedBy(String userKey);
}
