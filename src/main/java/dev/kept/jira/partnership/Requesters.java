package dev.kept.jira.partnership;

import dev.kept.core.commitment.Step;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.RuleStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.partnership.RulesView;
import dev.kept.core.promise.House;
import dev.kept.core.promise.HouseTerms;
import dev.kept.jira.access.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * To whom promises are made: their names, the rules that promises to them follow, and who may answer for them. A
 * requester need not be a listed business function; one that is not follows the rules for everybody.
 */
public final class Requesters {

    private final LedgerStore ledger;
    private final FunctionStore functions;
    private final RuleStore rules;
    private final House house;

    public Requesters(LedgerStore ledger, FunctionStore functions, RuleStore rules, House house) {
        this.ledger = ledger;
        this.functions = functions;
        this.rules = rules;
        this.house = house;
    }

    /** The rules that a promise to that requester made now would follow. An empty name stands for anybody. */
    RulesView rules(String requester) {
        HouseRules now = rules.current();
        HouseTerms terms = requester.isBlank() ? house.terms() : house.terms(requester);
        return new RulesView(
                terms.notice().days(),
                terms.notice().calendar(),
                terms.reopenDays(),
                now.freshDays(),
                terms.causes(),
                now.retention().figureYears(),
                now.retention().packMonths());
    }

    /**
     * Whether the viewer answers for the requester with this step: listed as a contact by user name, and the step is an
     * answer to what waits for the requester. A mail address does not count here, because users may change theirs and
     * so become anybody's contact.
     *
     * <p>Does not check that the viewer may see the commitment; callers have.
     */
    public boolean answers(Commitment commitment, Step step, Viewer viewer) {
        return isAnswer(commitment, step)
                && functions
                        .find(commitment.requester())
                        .filter(function -> function.hasContact(viewer.user().getUsername()))
                        .isPresent();
    }

    /**
     * Whether the step is the requester's to take: on what is on the table only while it is the requester's turn, on a
     * delivery always. Whether it is possible now is for the rules.
     */
    private static boolean isAnswer(Commitment commitment, Step step) {
        boolean asked = commitment.awaiting() == commitment.side().other();
        return asked && (step instanceof Step.Accept || step instanceof Step.Decline || step instanceof Step.Counter)
                || step instanceof Step.AcceptDone
                || step instanceof Step.Reopen;
    }

    /**
     * Names of functions, and those used before, that start with the prefix, ignoring case; each once, in alphabetical
     * order, at most {@code limit}. Where both spell a name differently, the function's spelling counts.
     */
    List<String> startingWith(String prefix, int limit) {
        String start = prefix.strip().toLowerCase(Locale.ROOT);
        Map<String, String> names = new TreeMap<>();
        functions.all().stream()
                .map(BusinessFunction::name)
                .filter(name -> BusinessFunction.folded(name).startsWith(start))
                .forEach(name -> names.put(BusinessFunction.folded(name), name));
        ledger.requestersLike(prefix, limit).forEach(name -> names.putIfAbsent(BusinessFunction.folded(name), name));
        return names.values().stream().limit(limit).toList();
    }
}
