package dev.kept.core.goal.page;

import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.promise.Side;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Asks the wiki about the pages of open goals, and keeps what it found. */
public final class PageWatch {

    /** So many people of a side are asked for. */
    public static final int MOST_READERS = 20;

    /** So many pages are asked about, so that one message holds all. */
    public static final int MOST_PAGES = 300;

    private final GoalStore goals;
    private final FunctionStore functions;
    private final PageLookStore looks;
    private final LeadNames leads;
    private final Capabilities capabilities;
    private final Clock clock;

    /** @param leads user names of those who lead projects, as the wiki knows them */
    public PageWatch(
            GoalStore goals,
            FunctionStore functions,
            PageLookStore looks,
            LeadNames leads,
            Capabilities capabilities,
            Clock clock) {
        this.goals = goals;
        this.functions = functions;
        this.looks = looks;
        this.leads = leads;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    /** Who leads projects, by user names. */
    @FunctionalInterface
    public interface LeadNames {
        List<String> all();
    }

    /** Pages of open goals with the people who have to be able to open them; none while goals are switched off. */
    public List<AskedPage> asked() {
        if (!capabilities.on(Capability.GOALS)) {
            return List.of();
        }
        List<String> it = leads.all().stream().distinct().limit(MOST_READERS).toList();
        List<BusinessFunction> all = functions.all();
        Map<Long, AskedPage> pages = new TreeMap<>();
        for (Goal goal : goals.all()) {
            Goal.StrategyPage page = goal.page();
            if (goal.open() && page != null && pages.size() < MOST_PAGES) {
                AskedPage before = pages.get(page.pageId());
                TreeSet<String> business = new TreeSet<>(contacts(goal, all));
                if (before != null) {
                    business.addAll(before.of(Side.BUSINESS));
                }
                List<String> some = business.stream().limit(MOST_READERS).toList();
                pages.put(
                        page.pageId(),
                        new AskedPage(page.pageId(), page.url(), Map.of(Side.IT, it, Side.BUSINESS, some)));
            }
        }
        return List.copyOf(pages.values());
    }

    /** Those of the goal's function, or of all where it is of none. */
    private static List<String> contacts(Goal goal, List<BusinessFunction> functions) {
        String own = goal.place().function();
        List<String> names = new ArrayList<>();
        functions.stream()
                .filter(function -> own == null || function.named(own))
                .forEach(function -> names.addAll(function.elsewhere().values()));
        return names;
    }

    /** Keeps what was found of pages that goals still have. */
    public void found(List<PageLook> found) {
        List<Long> asked = asked().stream().map(AskedPage::pageId).toList();
        looks.replace(
                found.stream().filter(look -> asked.contains(look.pageId())).toList(), clock.instant());
    }
}
