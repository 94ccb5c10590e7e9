package dev.kept.wiring;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.ListedNames;
import dev.kept.core.house.RuleStore;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.RequesterName;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The rules that administrators set, in the product's default zone; the product's address names the installation. All
 * of it is read anew at each call, because administrators may change it while Kept runs: a promise keeps the terms it
 * was made with.
 */
public final class HostHouse implements House {
    private final Clock clock;
    private final ApplicationProperties product;
    private final RuleStore rules;
    private final FunctionStore functions;

    /** @param clock tells the product's zone */
    public HostHouse(Clock clock, ApplicationProperties product, RuleStore rules, FunctionStore functions) {
        this.clock = clock;
        this.product = product;
        this.rules = rules;
        this.functions = functions;
    }

    /** The rules for promises to anybody. */
    @Override
    public HouseTerms terms() {
        return rules.current().terms(zone(), instance());
    }

    /**
     * The rules for promises to that requester: with its zone and calendar where it is a listed business function,
     * otherwise those for anybody.
     */
    @Override
    public HouseTerms terms(String requester) {
        HouseRules now = rules.current();
        return functions
                .find(requester)
                .map(function -> now.terms(function, zone(), instance()))
                .orElseGet(() -> now.terms(zone(), instance()));
    }

    @Override
    public String spelled(String requester) {
        return functions.find(requester).map(BusinessFunction::name).orElse(requester);
    }

    @Override
    public Answer<String> requester(@Nullable String typed) {
        return RequesterName.of(typed)
                .flatMap(name ->
                        ListedNames.of(functions.all(), rules.current().names()).requester(name));
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    /** The product's canonical address, which is the same on every node of a cluster. */
    private String instance() {
        return product.getBaseUrl(UrlMode.CANONICAL);
    }
}
