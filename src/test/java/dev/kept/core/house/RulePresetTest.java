package dev.kept.core.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulePresetTest {

    private final TypedRules usual = TypedRules.of(new InMemoryRuleStore(Clock.systemUTC()).current());

    @ParameterizedTest
    @EnumSource(RulePreset.class)
    void each_set_can_be_saved_and_leaves_causes_and_calendars(RulePreset preset) {
        TypedRules filled = preset.on(usual);
        assertEquals(List.of(), filled.wrong());
        assertEquals(usual.causes(), filled.causes());
        assertEquals(usual.calendars(), filled.calendars());
    }

    @Test
    void the_usual_set_is_what_holds_where_nobody_set_anything() {
        assertEquals(usual, RulePreset.USUAL.on(RulePreset.STRICT.on(usual)));
        assertNotEquals(usual, RulePreset.STRICT.on(usual));
        assertNotEquals(usual, RulePreset.LIGHT.on(usual));
    }
}
