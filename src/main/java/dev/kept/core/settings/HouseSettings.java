package dev.kept.core.settings;

import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.HouseRules;
import dev.kept.core.scoreboard.BoardTerms;
import java.util.List;

/**
 * What holds for a whole house, and so for another instance of it too. What is published and what single projects want
 * otherwise is no part of it: projects differ.
 *
 * @param rules with causes, calendars and what is switched off
 * @param terms weights and targets of the house
 * @param functions with their contacts
 */
public record HouseSettings(HouseRules rules, BoardTerms terms, List<BusinessFunction> functions) {

    public HouseSettings {
        functions = List.copyOf(functions);
    }
}
