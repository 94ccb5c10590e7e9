package dev.kept.jira.contact;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.rulebook.House;
import dev.kept.core.sheet.ContactSheets;
import dev.kept.core.sheet.FunctionSheet;
import dev.kept.core.sheet.FunctionSheets;
import dev.kept.core.sheet.Sheets;
import dev.kept.core.sheet.Sheets.SeenPromiseOn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The page of a function: for whoever is logged in with the promises on issues that this person may see, for a contact of the
 * function with those that everybody sees who sees their project. Nothing is told of an issue that a security level hides.
 */
public final class JiraSheets implements FunctionSheets, ContactSheets {

    private final Sheets sheets;
    private final FunctionStore functions;
    private final CommitmentListing listing;
    private final SheetReaders readers;
    private final House house;
    private final Clock clock;

    public JiraSheets(
            Sheets sheets,
            FunctionStore functions,
            CommitmentListing listing,
            SheetReaders readers,
            House house,
            Clock clock) {
        this.sheets = sheets;
        this.functions = functions;
        this.listing = listing;
        this.readers = readers;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public Answer<FunctionSheet> sheet(String function) {
        return readers.current().flatMap(viewer -> functions
                .find(function)
                .map(found -> Answer.of(sheet(found, promises -> SheetReaders.seen(promises, viewer))))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.function_guide.none"))));
    }

    @Override
    public Answer<List<FunctionSheet>> sheets(ContactReader reader, String function) {
        return Answer.of(readers.speaking(reader.userName(), function).stream()
                .map(this::open)
                .toList());
    }

    /** As everybody sees it who sees the projects. */
    FunctionSheet open(BusinessFunction function) {
        return sheet(function, readers::open);
    }

    private FunctionSheet sheet(BusinessFunction function, Function<List<Commitment>, List<SeenPromiseOn>> visible) {
        LocalDate today =
                LocalDate.now(clock.withZone(house.terms(function.name()).zone()));
        List<Commitment> found = listing.concerning(List.of(function.name()), today.minusYears(1), Sheets.MOST + 1);
        boolean more = found.size() > Sheets.MOST;
        return sheets.sheet(function, visible.apply(more ? found.subList(0, Sheets.MOST) : found), more, today);
    }
}
