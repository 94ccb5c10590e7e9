package dev.kept.core.cell;

import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import java.time.LocalDate;

/** Names a day cell: the promises of one project, side and size band that are due on one day under one basis. */
public record CellKey(long projectId, Side side, SizeBand band, Basis basis, LocalDate day) {}
