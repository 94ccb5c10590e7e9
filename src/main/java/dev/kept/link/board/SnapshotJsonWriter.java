package dev.kept.link.board;

import dev.kept.core.Nullable;
import dev.kept.core.evidence.Seal;
import dev.kept.core.house.HouseRules;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.snapshot.SnapshotFacts;
import dev.kept.core.snapshot.SnapshotFacts.SnapshotBasis;
import dev.kept.core.snapshot.SnapshotWriter;
import dev.kept.link.Json;
import dev.kept.link.board.SnapshotJson.SavedBasisJson;
import dev.kept.link.board.SnapshotJson.SavedBesideJson;
import dev.kept.link.board.SnapshotJson.SavedFigureJson;
import dev.kept.link.board.SnapshotJson.SavedOverallJson;
import dev.kept.link.board.SnapshotJson.SavedPillarJson;
import dev.kept.link.board.SnapshotJson.SavedProjectJson;
import dev.kept.link.board.SnapshotJson.SavedRulesJson;
import dev.kept.link.board.SnapshotJson.SavedTargetsJson;

/** Writes saved boards. */
public final class SnapshotJsonWriter implements SnapshotWriter {

    @Override
    public String text(SnapshotFacts facts) {
        Scoreboard board = facts.board();
        Scoreboard.Overall overall = board.overall();
        return Json.text(new SnapshotJson(
                Json.VERSION,
                new SavedProjectJson(facts.projectId(), board.projectKey(), board.projectName()),
                facts.month().toString(),
                facts.madeAt(),
                board.asOf(),
                board.windowDays(),
                board.pillars().stream().map(SnapshotJsonWriter::pillar).toList(),
                overall == null ? null : new SavedOverallJson(overall.weighted(), overall.weightCoverage()),
                basis(facts.basis()),
                facts.previous()));
    }

    private static SavedPillarJson pillar(Scoreboard.PillarScore pillar) {
        return new SavedPillarJson(
                pillar.pillar(),
                pillar.weight(),
                pillar.score(),
                pillar.figures().stream()
                        .map(one -> new SavedFigureJson(
                                one.measure(), one.rate().hits(), one.rate().n(), one.target(), one.verdict()))
                        .toList(),
                pillar.beside().stream()
                        .map(one -> new SavedBesideJson(one.kind(), one.value(), one.low(), one.high(), one.n()))
                        .toList());
    }

    private static SavedBasisJson basis(SnapshotBasis basis) {
        HouseRules rules = basis.rules();
        return new SavedBasisJson(
                new SavedTargetsJson(
                        basis.terms().targets().rates(), basis.terms().targets().surprises()),
                new SavedRulesJson(
                        rules.notice().days(),
                        rules.notice().calendar(),
                        rules.reopenDays(),
                        rules.correctMinutes(),
                        rules.freshDays(),
                        rules.retention().figureYears(),
                        rules.consent(),
                        rules.delivery().resolutions(),
                        rules.delivery().statuses(),
                        rules.statusField().since()),
                hash(basis.ledger()),
                hash(basis.house()));
    }

    private static @Nullable String hash(@Nullable Seal seal) {
        return seal == null ? null : seal.hash();
    }
}
