package dev.kept.storage.house;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One change of the rules of the house. The latest row holds the rules in force.
 *
 * <p>Rows are inserted, never changed, so the table is a record of who changed what, and back to what. The latest is
 * found by the primary key.
 */
@Table("RULE_CHANGE")
public interface AoRuleChange extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** When it was changed, in milliseconds since 1970 UTC, by the node's clock. */
    long getChangedAt();

    /** The administrator's user key. */
    @NotNull
    String getChangedBy();

    /** What was in force before, in the form of {@link RuleRows#text}. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getOldRules();

    /** What is in force since, in the same form. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getNewRules();
}
