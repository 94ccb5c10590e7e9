package dev.kept.core.guide;

import dev.kept.core.Answer;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.RuleStore;
import dev.kept.core.ranking.RankingHouse;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** A house whose functions Sales and Finance tell of themselves, in memory. */
public final class GuideHouse {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public final GuideStore store = new InMemoryGuideStore();
    public final FunctionStore functions = new RankingHouse().functions;
    public final RuleStore rules = new InMemoryRuleStore(Clock.systemUTC());
    public final Capabilities capabilities = new Capabilities(rules);
    public final House house = () -> HouseTerms.standard(ZoneOffset.UTC, "instance");
    public final Guides guides = new Guides(store, functions, house, capabilities, new Today());
    private LocalDate today = TODAY;

    private final class Today extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Instant instant() {
            return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** So many days later than at first. */
    public void day(int later) {
        today = TODAY.plusDays(later);
    }

    /** As typed, with these parts. */
    public static TypedGuide typed(String streams, String freezes, String owner) {
        Map<GuidePart, String> texts = new EnumMap<>(GuidePart.class);
        texts.put(GuidePart.VALUE_STREAMS, streams);
        texts.put(GuidePart.FREEZE_DATES, freezes);
        texts.put(GuidePart.OWNER, owner);
        return new TypedGuide(texts);
    }

    /** Written by a contact who saw that version. */
    public Answer<ShownGuide> write(String function, int seen, TypedGuide guide, boolean reviewed) {
        return guides.take(new TypedChange(function, seen, guide, reviewed));
    }

    /** The same, which must be taken. */
    public ShownGuide written(String function, int seen, TypedGuide guide) {
        return write(function, seen, guide, false).fold(given -> given, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
