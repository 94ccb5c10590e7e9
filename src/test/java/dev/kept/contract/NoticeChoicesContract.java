package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.house.Rhythm;
import dev.kept.core.notice.NoticeChoices;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of choices must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class NoticeChoicesContract {

    protected abstract NoticeChoices choices();

    @Test
    void the_last_choice_holds_for_its_reader_alone() {
        NoticeChoices choices = choices();
        assertEquals(Optional.empty(), choices.of("a"));
        choices.choose("a", Rhythm.DAILY);
        for (Rhythm rhythm : Rhythm.values()) {
            choices.choose("a", rhythm);
            assertEquals(Optional.of(rhythm), choices().of("a"));
        }
        assertEquals(Optional.empty(), choices.of("b"));
    }
}
