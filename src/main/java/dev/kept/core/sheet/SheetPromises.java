package dev.kept.core.sheet;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.sheet.FunctionSheet.SheetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the promises to one function stand on a day. */
final class SheetPromises {

    private final LocalDate today;

    SheetPromises(LocalDate today) {
        this.today = today;
    }

    /** In which group it is; in none when it is over and was not kept this month. */
    Optional<SheetGroup> group(Commitment one) {
        @Nullable LocalDate delivered = one.deliveredOn();
        if (delivered != null) {
            boolean now = delivered.getYear() == today.getYear() && delivered.getMonth() == today.getMonth();
            return now && one.stage() == Stage.PROMISE && !delivered.isAfter(one.agreedDate())
                    ? Optional.of(SheetGroup.KEPT)
                    : Optional.empty();
        }
        if (!one.open()) {
            return Optional.empty();
        }
        if (one.awaiting() != null) {
            return Optional.of(SheetGroup.WAITING);
        }
        return Optional.of(one.inDanger() || one.agreedDate().isBefore(today) ? SheetGroup.IN_DANGER : SheetGroup.NEXT);
    }

    /** The first-promise rate of IT's promises that were first due within a year. */
    Rate kept(List<Commitment> some) {
        int hits = 0;
        int n = 0;
        for (Commitment one : some) {
            Promise promise = one.promise();
            LocalDate first = promise.firstDate();
            boolean due = first.isBefore(today) && !first.isBefore(today.minusYears(1));
            if (due && one.side() == Side.IT && one.counted()) {
                @Nullable LocalDate delivered = one.deliveredOn();
                n++;
                hits += delivered != null && !delivered.isAfter(first) ? 1 : 0;
            }
        }
        return new Rate(hits, n);
    }
}
