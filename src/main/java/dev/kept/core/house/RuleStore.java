package dev.kept.core.house;

import java.util.Optional;

/** Where the rules of the house are kept, with a record of each change. */
public interface RuleStore {

    /** The rules in force; {@link HouseRules#STANDARD} until somebody changed them. */
    HouseRules current();

    /**
     * Replaces the rules and keeps who changed what in the change log. When mails were switched on, and when a field was
     * named that tells how promises stand, is noted, see {@link HouseRules#after}.
     */
    void replace(HouseRules rules, String userKey);

    /** The latest change; empty until somebody changed them. */
    Optional<RuleChange> lastChange();
}
