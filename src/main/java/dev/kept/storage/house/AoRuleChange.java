package dev.kept.storage.house;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One change of the rules of the house. The latest row holds the rules in force. */
@Table("RULE_CHANGE")
public interface AoRuleChange extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    long getChangedAt();

    /** The administrator's user key. */
    @NotNull
    String getChangedBy();

    /** {@link RuleRows#text}. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getOldRules();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getNewRules();
}
