package dev.kept.jira.partnership;

import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.consent.RequesterSteps;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.ListedNames;
import dev.kept.core.house.RuleStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.core.partnership.RulesView;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.jira.access.PromiseIssues;
import dev.kept.jira.access.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * To whom promises are made: their names, the rules that promises to them follow, and who may answer for them. A
 * requester need not be a listed business function; one that is not follows the rules for everybody.
 */
public final class Requesters {

    /** So many names are looked at for some that the viewer may know. */
    private static final int NAMES = 60;

    private final CommitmentBook book;
    private final LedgerStore ledger;
    private final PromiseIssues issues;
    private final FunctionStore functions;
    private final RuleStore rules;
    private final House house;
    private final Texts texts;

    public Requesters(
            CommitmentBook book,
            LedgerStore ledger,
            PromiseIssues issues,
            FunctionStore functions,
            RuleStore rules,
            House house,
            Texts texts) {
        this.book = book;
        this.ledger = ledger;
        this.issues = issues;
        this.functions = functions;
        this.rules = rules;
        this.house = house;
        this.texts = texts;
    }

    /** The rules that a promise to that requester made now would follow. An empty name stands for anybody. */
    RulesView rules(String requester) {
        HouseRules now = rules.current();
        HouseTerms terms = requester.isBlank() ? house.terms() : house.terms(requester);
        return new RulesView(
                terms.notice().days(),
                terms.notice().calendar(),
                terms.reopenDays(),
                terms.correctMinutes(),
                now.freshDays(),
                terms.causes(),
                now.retention().figureYears(),
                now.retention().packMonths(),
                now.consent(),
                terms.statedCounts(),
                now.delivery());
    }

    /**
     * Whether the viewer answers for the requester with this step: listed as a contact by user name, and the step is an
     * answer to what waits for the requester. A mail address does not count here, because users may change theirs and
     * so become anybody's contact. Whoever proposed for the promising side what waits for an answer does not answer it as a
     * contact, nor does who wrote a warning read it as one.
     *
     * <p>Does not check that the viewer may see the commitment; callers have.
     */
    public boolean answers(Commitment commitment, Step step, Viewer viewer) {
        return RequesterSteps.has(commitment, step)
                && functions
                        .find(commitment.requester())
                        .filter(function -> function.hasContact(viewer.user().getUsername()))
                        .isPresent()
                && !RequesterSteps.own(book, commitment, step, viewer.user().getKey());
    }

    /**
     * Names to whom a promise can be made now: those of functions and, unless the house wants only these, those of promises
     * that the viewer may see, that start with the prefix in any spelling; each once, in the order of the viewer's language, at most {@code limit}. Where both spell a name differently, the function's spelling
     * counts. A name that is used only where the viewer may not look would tell what is promised there.
     */
    List<String> startingWith(String prefix, int limit, Viewer viewer) {
        String start = RequesterName.key(prefix);
        Map<String, String> names = new HashMap<>();
        List<BusinessFunction> listed = functions.all();
        listed.stream()
                .map(BusinessFunction::name)
                .filter(name -> RequesterName.key(name).startsWith(start))
                .forEach(name -> names.put(RequesterName.key(name), name));
        List<String> others = ListedNames.of(listed, rules.current().names()).takesOthers()
                ? ledger.requestersLike(prefix, NAMES)
                : List.of();
        others.stream()
                .filter(name -> !names.containsKey(RequesterName.key(name)))
                .filter(name -> issues.any((today, slack) -> new PromiseFilter.MadeTo(name), viewer.user()))
                .limit(limit)
                .forEach(name -> names.put(RequesterName.key(name), name));
        return names.values().stream()
                .sorted(RequesterName.inOrder(texts.locale()))
                .limit(limit)
                .toList();
    }
}
