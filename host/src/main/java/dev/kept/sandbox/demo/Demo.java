package dev.kept.sandbox.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Plays the company's year into both hosts, ending now. The same moment and the same jar give the same demo, because
 * chance comes from a fixed seed.
 */
public final class Demo {

    private static final long SEED = 20_261_123L;
    private static final int DAYS_THE_PAGES_ARE_OLD = 420;

    private final HostClient jira;
    private final HostClient confluence;
    private final URI jiraBase;
    private final URI confluenceBase;
    private final DemoTracker tracker;
    private final DemoWiki wiki;

    public Demo(URI jira, URI confluence, DemoTracker tracker, DemoWiki wiki) {
        this.jiraBase = jira;
        this.confluenceBase = confluence;
        this.jira = new HostClient(jira);
        this.confluence = new HostClient(confluence);
        this.tracker = tracker;
        this.wiki = wiki;
    }

    /**
     * Plays it. Both hosts must answer already.
     *
     * @param now the hosts' own clock, which tells when the year ends
     * @param moveClock puts the hosts' clock to a moment
     * @param percent told how far it is
     */
    public void play(Clock now, Consumer<Instant> moveClock, IntConsumer percent) {
        Instant end = now.instant();
        Random chance = new Random(SEED);
        Timeline timeline = new Timeline();
        WikiStory pages = new WikiStory(confluence, wiki);
        TrackerStory promises = new TrackerStory(jira, jiraBase, tracker, now.getZone(), end, chance);

        moveClock.accept(end.minus(Duration.ofDays(DAYS_THE_PAGES_ARE_OLD)));
        pages.write();
        promises.setUp();
        // Functions are entered with the plan, and goals are theirs.
        promises.plan(timeline);
        GoalStory goals = new GoalStory(jiraBase, confluenceBase);
        goals.write();

        int[] played = {0, -1};
        timeline.play(end, moveClock, () -> {
            int share = ++played[0] * 100 / timeline.size();
            if (share != played[1]) {
                played[1] = share;
                percent.accept(share);
            }
        });
        moveClock.accept(end);
        new PublishingStory(jiraBase, confluenceBase).write();
        new HookStory(jiraBase).write();
        goals.confirm();
        new FeedbackStory(confluenceBase).write();
        new RankingStory(jiraBase, confluenceBase, LocalDate.ofInstant(end, now.getZone())).write();
        new PulseStory(jiraBase, confluenceBase, now.getZone(), end).write(tracker, wiki, moveClock);
        new GuideStory(jiraBase, confluenceBase, LocalDate.ofInstant(end, now.getZone())).write(end, moveClock);
        new LiaisonStory(jiraBase, confluenceBase, LocalDate.ofInstant(end, now.getZone())).write(end, moveClock);
        new RequestStory(jiraBase, confluenceBase, LocalDate.ofInstant(end, now.getZone())).write(end, moveClock);
        tracker.reindex();
    }
}
