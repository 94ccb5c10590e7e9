package dev.kept.web.admin;

import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.BoardStore;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Projects;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.NothingLeft;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.Zones;
import dev.kept.web.admin.rules.BoardTermsContent;
import dev.kept.web.admin.rules.BoardTermsForm;
import dev.kept.web.board.ScoreboardView;
import dev.kept.web.template.Templates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page <i>Weights and targets</i> in a tracker with two projects in which nothing was promised. */
final class TermsPage implements Projects {

    static final ProjectRef SHOP = new ProjectRef(10_000, "SHOP", "Web shop");
    static final ProjectRef WARE = new ProjectRef(10_001, "WARE", "Warehouse <new>");

    private TermsPage() {}

    static BoardTermsContent of(BoardTermsStore terms, AdminHost host) {
        return of(terms, host.users, new Zones(FakeServices.of(host.zones)));
    }

    static BoardTermsContent of(BoardTermsStore terms, UserManager users, Zones zones) {
        Clock clock = Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), ZoneOffset.UTC);
        Scoreboards boards = new Scoreboards(
                new BoardSources(
                        (project, from, until) -> new BoardStore.BoardRows(List.of(), Map.of()),
                        new NothingLeft(),
                        (id, known) -> List.of()),
                new InMemoryRuleStore(clock),
                terms,
                Optional::empty,
                clock);
        BoardTermsForm form = new BoardTermsForm(
                BundledTexts.english(),
                new ScoreboardView(BundledTexts.english(), new Templates(new PlainTemplates())),
                new LastChange(BundledTexts.english(), users, zones),
                zones);
        return new BoardTermsContent(terms, new TermsPage(), boards, form);
    }

    @Override
    public List<ProjectRef> all() {
        return List.of(WARE, SHOP);
    }

    @Override
    public Optional<ProjectRef> byKey(String key) {
        return all().stream().filter(project -> project.key().equals(key)).findFirst();
    }
}
