package dev.kept.link.contact;

import dev.kept.core.Nullable;
import dev.kept.core.continuity.ContinuityFigures.SideContacts;
import dev.kept.core.promise.Side;
import dev.kept.core.sheet.FunctionSheet;
import dev.kept.core.sheet.FunctionSheet.SheetGoal;
import dev.kept.core.sheet.FunctionSheet.SheetGroup;
import dev.kept.core.sheet.FunctionSheet.SheetPromise;
import dev.kept.core.sheet.FunctionSheet.SheetSides;
import dev.kept.link.Json;
import dev.kept.link.ListJson;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Within;
import dev.kept.link.Written;
import dev.kept.link.board.FeltFigureJson;
import dev.kept.link.contact.LiaisonJson.HandedOverJson;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on the page of one function; {@link FunctionSheet} says what its members mean.
 *
 * @param function its name
 * @param sides who speaks for each side, as roles and counts
 * @param guide what the function tells of itself; {@code null} where the house has no guides
 * @param promises what is open, and what was kept this month
 * @param more whether there are more promises than are looked at
 * @param asked how many requests of the function wait for an answer
 * @param goals the open ones of the function and of the whole organisation
 * @param felt how the function feels about IT, beside what is on record
 */
public record FunctionSheetJson(
        String function,
        SheetSidesJson sides,
        @Nullable FunctionGuideJson guide,
        List<SheetPromiseJson> promises,
        boolean more,
        @Within(least = 0) int asked,
        List<SheetGoalJson> goals,
        List<FeltFigureJson> felt) {

    public FunctionSheetJson {
        Json.there("function", function);
        Json.there("sides", sides);
        promises = List.copyOf(Json.there("promises", promises));
        goals = List.copyOf(Json.there("goals", goals));
        felt = List.copyOf(Json.there("felt", felt));
    }

    public static FunctionSheetJson of(FunctionSheet sheet) {
        SheetSides sides = sheet.sides();
        return new FunctionSheetJson(
                sheet.function(),
                new SheetSidesJson(
                        sides.owner(),
                        sides.contacts(),
                        sides.first().stream().map(HandedOverJson::of).toList(),
                        sides.counted().stream().map(SideContactsJson::of).toList(),
                        LearningJson.of(sides.learning()),
                        sides.businessSponsors(),
                        sides.itSponsors()),
                sheet.guide() == null ? null : FunctionGuideJson.of(sheet.guide()),
                sheet.promises().stream().map(SheetPromiseJson::of).toList(),
                sheet.more(),
                sheet.asked(),
                sheet.goals().stream().map(SheetGoalJson::of).toList(),
                sheet.felt().stream().map(FeltFigureJson::of).toList());
    }

    /** A list, whole. */
    public static ListJson<FunctionSheetJson> list(List<FunctionSheet> sheets) {
        return ListJson.of(sheets, FunctionSheetJson::of);
    }

    /**
     * Reads what was written.
     *
     * @throws MalformedJsonException when it is no such page
     */
    public static FunctionSheet read(String text) {
        return Json.read(text, FunctionSheetJson.class).sheet();
    }

    /** The same of a list. */
    public static List<FunctionSheet> readList(String text) {
        return Json.read(text, SheetListJson.class).values().stream()
                .map(FunctionSheetJson::sheet)
                .toList();
    }

    private FunctionSheet sheet() {
        return new FunctionSheet(
                function,
                new SheetSides(
                        sides.owner,
                        sides.contacts,
                        sides.first.stream().map(HandedOverJson::value).toList(),
                        sides.counted.stream().map(SideContactsJson::value).toList(),
                        sides.learning.value(),
                        sides.businessSponsors,
                        sides.itSponsors),
                guide == null ? null : guide.guide(),
                promises.stream().flatMap(SheetPromiseJson::known).toList(),
                more,
                asked,
                goals.stream().map(SheetGoalJson::goal).toList(),
                felt.stream().flatMap(FeltFigureJson::known).toList());
    }

    /** What {@link #list} writes. */
    record SheetListJson(List<FunctionSheetJson> values) {
        SheetListJson {
            values = List.copyOf(Json.there("values", values));
        }
    }

    /**
     * Who speaks for each side.
     *
     * @param owner the role that answers for the guide; empty for none
     * @param contacts how many people speak for the function
     * @param first the first contact of each side, as far as anybody is
     * @param counted how steady the people of each side are, as far as it was counted
     * @param learning how both sides learn from each other
     */
    public record SheetSidesJson(
            String owner,
            @Within(least = 0) int contacts,
            List<HandedOverJson> first,
            List<SideContactsJson> counted,
            LearningJson learning,
            List<String> businessSponsors,
            List<String> itSponsors) {
        public SheetSidesJson {
            Json.there("owner", owner);
            first = List.copyOf(Json.there("first", first));
            counted = List.copyOf(Json.there("counted", counted));
            Json.there("learning", learning);
            businessSponsors = List.copyOf(Json.there("businessSponsors", businessSponsors));
            itSponsors = List.copyOf(Json.there("itSponsors", itSponsors));
        }
    }

    /**
     * How steady the people of one side are; counts of at least three people, never who.
     *
     * @param stays of the people of a month who still dealt with the function in the next, the mean of the last twelve
     *     months; {@code null} where too few did
     * @param months how many months that is the mean of
     * @param people how many dealt with the function in the last twelve months; 0 for fewer than three
     * @param effective how many people it rests on; {@code null} where that cannot be told
     * @param left the share of the dealings that is left when the busiest leaves; {@code null} likewise
     */
    public record SideContactsJson(
            Side side,
            @Nullable Double stays,
            @Within(least = 0) int months,
            @Within(least = 0) int people,
            @Nullable Double effective,
            @Nullable Double left) {
        public SideContactsJson {
            Json.there("side", side);
        }

        static SideContactsJson of(SideContacts one) {
            return new SideContactsJson(
                    one.side(), one.stays(), one.months(), one.people(), one.effective(), one.left());
        }

        SideContacts value() {
            return new SideContacts(side, stays, months, people, effective, left);
        }
    }

    /**
     * A promise.
     *
     * @param group {@code null} when it was read and this version does not know it
     * @param awaited the side whose word is awaited; {@code null} for none
     * @param deliveredOn {@code null} while it was not
     */
    public record SheetPromiseJson(
            String issueKey,
            String title,
            @Written @Nullable SheetGroup group,
            LocalDate date,
            boolean warned,
            @Nullable Side awaited,
            @Nullable LocalDate deliveredOn) {
        public SheetPromiseJson {
            Json.there("issueKey", issueKey);
            Json.there("title", title);
            Json.there("date", date);
        }

        static SheetPromiseJson of(SheetPromise one) {
            return new SheetPromiseJson(
                    one.issueKey(),
                    one.title(),
                    one.group(),
                    one.date(),
                    one.warned(),
                    one.awaited(),
                    one.deliveredOn());
        }

        Stream<SheetPromise> known() {
            return group == null
                    ? Stream.empty()
                    : Stream.of(new SheetPromise(issueKey, title, group, date, warned, awaited, deliveredOn));
        }
    }

    /**
     * A goal.
     *
     * @param byIt whether IT confirmed it as it is worded now
     * @param byBusiness whether the business did
     */
    public record SheetGoalJson(String key, String name, boolean byIt, boolean byBusiness) {
        public SheetGoalJson {
            Json.there("key", key);
            Json.there("name", name);
        }

        static SheetGoalJson of(SheetGoal goal) {
            return new SheetGoalJson(goal.key(), goal.name(), goal.byIt(), goal.byBusiness());
        }

        SheetGoal goal() {
            return new SheetGoal(key, name, byIt, byBusiness);
        }
    }
}
