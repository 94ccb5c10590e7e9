package dev.kept.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.kept.core.cell.CellStore;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.HouseTerms;
import dev.kept.core.commitment.LedgerStore;
import dev.kept.core.scoreboard.ScoreboardDesk;
import dev.kept.core.scoreboard.Targets;
import dev.kept.core.scoreboard.WeightStore;
import java.time.Clock;
import java.util.UUID;

/** The commitment book and the scoreboards of this Jira, under its rules; makes up its lasting name once. */
public final class House {

    private static final String INSTANCE = "dev.kept.instance";

    private final CommitmentBook book;
    private final ScoreboardDesk scoreboards;

    public House(
            LedgerStore ledger, CellStore cells, WeightStore weights, Clock clock, PluginSettingsFactory settings) {
        HouseTerms terms = HouseTerms.standard(clock.getZone(), instance(settings.createGlobalSettings()));
        this.book = new CommitmentBook(ledger, clock, terms);
        this.scoreboards = new ScoreboardDesk(cells, weights, Targets.STANDARD, clock);
    }

    CommitmentBook book() {
        return book;
    }

    ScoreboardDesk scoreboards() {
        return scoreboards;
    }

    private static String instance(PluginSettings settings) {
        if (settings.get(INSTANCE) == null) {
            settings.put(INSTANCE, UUID.randomUUID().toString());
        }
        // Read back: when two nodes start for the first time at once, both take what was kept.
        return String.valueOf(settings.get(INSTANCE));
    }
}
