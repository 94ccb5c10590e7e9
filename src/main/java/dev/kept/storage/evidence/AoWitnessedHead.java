package dev.kept.storage.evidence;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The last seal of a project that the other product saw, or that was seen of the other product. */
@Table("WITNESSED_HEAD")
public interface AoWitnessedHead extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The project's number, as text. Its unique index makes it one row. */
    @NotNull
    @Unique
    String getProjectKey();

    /** The seal's number. */
    int getSealNumber();

    void setSealNumber(int number);

    /** The seal's hash. */
    @NotNull
    String getSealHash();

    void setSealHash(String hash);
}
